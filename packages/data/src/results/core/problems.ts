import type { Bilingual, Place, ResultProblem } from '@trialwright/model';
import { type Notice, StatisticsError } from '@trialwright/statistics';

/** A reason not to show a number. */
export function problem(code: string, ru: string, en: string, at?: Place): ResultProblem {
    return { code, message: { ru, en }, at };
}

/** Something that the reader of a number must know. */
export function notice(code: string, ru: string, en: string): Notice {
    return { code, text: { ru, en } };
}

/** Runs a computation; an argument out of its range becomes a problem, never a number. */
export function attempt<T>(
    compute: () => T,
    at?: Place,
): { readonly result?: T; readonly problems: readonly ResultProblem[] } {
    try {
        return { result: compute(), problems: [] };
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        return { problems: [{ code: `statistics-${error.argument}`, message: error.text, at }] };
    }
}

/** Both languages with the same numbers put in. */
export function filled(text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
    const fill = (line: string): string =>
        line.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
    return { ru: fill(text.ru), en: fill(text.en) };
}
