import { both, formatNumber, type Language, type Plan, type PlannedCheck } from '@trialwright/model';
import { percent, whole } from './inputs.js';
import { words } from './words.js';

const ofSide = {
    all: both('', ''),
    positive: both(' с патологией', ' with the condition'),
    negative: both(' без патологии', ' without the condition'),
};

/** Whether a planned number suffices, and by how much; `short` is set where it does not. */
export interface Verdict {
    readonly text: string;
    readonly short: boolean;
}

export function verdictOf({ count, required, of }: PlannedCheck, language: Language): Verdict {
    const russian = language === 'ru';
    const head = `${russian ? 'Планируется' : 'Planned'}${ofSide[of][language]}: ${whole(count, language)}`;
    if (required === undefined) {
        const rest = russian ? 'сколько требуется, не вычислено' : 'what is required is not computed';
        return { text: `${head} — ${rest}`, short: false };
    }
    const need = russian ? `требуется ${whole(required, language)}` : `${whole(required, language)} required`;
    const spare = whole(Math.abs(count - required), language);
    if (count >= required) {
        const rest = russian ? `достаточно (${need}, запас ${spare})` : `sufficient (${need}, ${spare} to spare)`;
        return { text: `✓ ${head} — ${rest}`, short: false };
    }
    const rest = russian ? `мало (${need}, не хватает ${spare})` : `too few (${need}, ${spare} short)`;
    return { text: `✗ ${head} — ${rest}`, short: true };
}

/** What the planned number reaches. */
export function achievedLines(plan: Plan, language: Language): string[] {
    const reached = plan.achieved.flatMap(({ target, n, positive, negative, power, lower, upper }) => {
        const counts =
            positive !== undefined && negative !== undefined
                ? `n₊\u00A0=\u00A0${whole(positive, language)}, n₋\u00A0=\u00A0${whole(negative, language)}`
                : `n\u00A0=\u00A0${whole(n, language)}`;
        const head = `${target.name}: ${counts}`;
        if (power !== undefined) return [`${head}, ${words.power[language]} ${percent(rounded(power), language)}`];
        if (lower === undefined || upper === undefined) return [];
        const share = target.kind === 'precision' || target.metric?.kind === 'proportion';
        const show = (value: number): string =>
            share ? percent(rounded(value), language) : formatNumber(value, language, 4);
        const interval = `${show(lower)}\u00A0– ${show(upper)}`;
        return [`${head}, ${language === 'ru' ? 'интервал' : 'interval'} ${interval}`];
    });
    const lines = reached.length > 0 ? [`${words.reaches[language]}: ${reached.join('; ')}`] : [];
    if (plan.jointPower !== undefined)
        lines.push(`${words.jointPower[language]}: ${percent(rounded(plan.jointPower), language)}`);
    return lines;
}

// Four decimals of a proportion, downwards: a power of 0.79996 must not be shown as the 80 % that were wanted.
function rounded(value: number): number {
    return Math.floor(value * 1e4 + 1e-9) / 1e4;
}
