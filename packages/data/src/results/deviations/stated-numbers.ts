import { type MetricId, metricOf } from '@trialwright/model';

/** A number that a text gives for a metric. */
export interface StatedNumber {
    readonly metric: MetricId;
    /** As a fraction for percent, else as it stands. */
    readonly value: number;
    /** One unit of its last decimal, on the same scale. */
    readonly unit: number;
    /** As it stands. */
    readonly text: string;
}

/** Words that say that a number is a goal, a bound or a level, and no result. */
const notResult =
    /выше|ниже|больше|меньше|не менее|не более|превы|целев|порог|границ|ожида|[<>≥≤]|above|below|more than|less than|at least|at most|exceed|goal|threshold|limit|expect/i;
const level = /^\s*(?:ДИ|довер|CI|confidence)/i;
/** As far as this behind the name of a metric its number is looked for. */
const reach = 60;

/**
 * Numbers that a text of a report gives for metrics: the first number behind the name of the metric, in its sentence,
 * unless words between say that it is a goal. What is not certain is left out.
 */
export function statedNumbers(text: string, metrics: readonly MetricId[]): StatedNumber[] {
    const names = metrics.flatMap(metric => [...text.matchAll(nameOf(metric))].map(found => ({ metric, found })));
    const starts = names.map(({ found }) => found.index);
    return names.flatMap(({ metric, found }): StatedNumber[] => {
        const from = found.index + found[0].length;
        const next = Math.min(text.length, from + reach, ...starts.filter(start => start >= from));
        const rest = text.slice(from, next).split(/[;\n]|[.!?]\s+\p{Lu}/u)[0]!;
        const number = /(?<![\d.,])(\d+(?:[.,](\d+))?)(\s*%)?/.exec(rest);
        if (
            !number ||
            notResult.test(rest.slice(0, number.index)) ||
            level.test(rest.slice(number.index + number[0].length))
        )
            return [];
        const [whole, digits, decimals = '', percent] = number as unknown as [string, string, string?, string?];
        const kind = metricOf(metric).kind;
        // A share without its sign is not certain to be one: «чувствительность 2», «specificity 1».
        if (kind === 'proportion' && !percent && !/^0[.,]\d/.test(digits)) return [];
        const scale = percent ? 100 : 1;
        return [
            {
                metric,
                value: Number(digits.replace(',', '.')) / scale,
                unit: 10 ** -decimals.length / scale,
                text: whole.trim(),
            },
        ];
    });
}

/** The name of a metric in any case of Russian, in English, or by its usual letters. */
function nameOf(metric: MetricId): RegExp {
    const { name, abbreviation } = metricOf(metric);
    const stem = name.ru
        .toLowerCase()
        .split(' ')
        .map(word => `${escaped(word.slice(0, Math.max(4, word.length - 3)))}\\p{L}*`)
        .join('\\s+');
    const short = [abbreviation.ru, abbreviation.en].filter(word => /^[\p{Lu}][\p{L}]{2,}$/u.test(word)).map(escaped);
    const all = [stem, escaped(name.en), ...short];
    return new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'giu');
}

function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
