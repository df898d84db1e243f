import type { Place, ResultProblem } from '@trialwright/model';
import { type Notice, StatisticsError } from '@trialwright/statistics';

/** A reason not to show a number. */
export function problem(code: string, ru: string, en: string, at?: Place): ResultProblem {
    return { code, message: { ru, en }, at };
}

/** Something that the reader of a number must know. */
export function notice(code: string, ru: string, en: string): Notice {
    return { code, text: { ru, en } };
}

/** Thrown where a part of a computation has no result, with the reasons. */
export class Refused extends Error {
    constructor(readonly problems: readonly ResultProblem[]) {
        super(problems.map(({ message }) => message.en).join(' '));
    }
}

/** Runs a computation; an argument out of its range becomes a problem, never a number. */
export function attempt<T>(
    compute: () => T,
    at?: Place,
): { readonly result?: T; readonly problems: readonly ResultProblem[] } {
    try {
        return { result: compute(), problems: [] };
    } catch (error) {
        if (error instanceof Refused) return { problems: error.problems };
        if (!(error instanceof StatisticsError)) throw error;
        return { problems: [{ code: `statistics-${error.argument}`, message: error.text, at }] };
    }
}

/** A name as it stands inside a sentence: Russian ones begin small, English ones may begin with somebody's name. */
export function inText(name: string): string {
    return /^[А-ЯЁ][а-яё]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
