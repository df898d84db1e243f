import { type Denominator, formatNumber, formatPercent, type Language, plural, type Target } from '@trialwright/model';

const symbols: Partial<Record<Denominator, string>> = { positive: 'n₊', negative: 'n₋' };

/** Symbol of the number of cases of a class: n₊ of the diseased, n₋ of the others, n of all. */
export function symbolOf(denominator: Denominator | undefined): string {
    return (denominator && symbols[denominator]) ?? 'n';
}

/** A number of cases with its noun: `239 больных`, `239 diseased`. */
export function countOf(count: number, denominator: Denominator | undefined, language: Language): string {
    const number = formatNumber(count, language, 0);
    switch (denominator) {
        case 'positive':
            return language === 'ru'
                ? `${number} ${plural(count, 'больной', 'больных', 'больных')}`
                : `${number} diseased`;
        case 'negative':
            return language === 'ru'
                ? `${number} ${plural(count, 'здоровый', 'здоровых', 'здоровых')}`
                : `${number} non-diseased`;
        default:
            return language === 'ru'
                ? `${number} ${plural(count, 'случай', 'случая', 'случаев')}`
                : `${number} ${count === 1 ? 'case' : 'cases'}`;
    }
}

/** What a target needs: `n₊ = 239 больных`, or of both classes; undefined while it is not known. */
export function needOf(target: Target, language: Language): string | undefined {
    if (target.n === undefined) return undefined;
    const { needs } = target;
    if (!needs) return `n = ${countOf(target.n, undefined, language)}`;
    return (['positive', 'negative', 'all'] as const)
        .flatMap(of => {
            const need = needs[of];
            return need ? [`${symbolOf(of)} = ${countOf(need.n, of, language)}`] : [];
        })
        .join(', ');
}

/** A fraction in percent that never looks better than it is: cut off after `digits` decimals. */
export function percentBelow(fraction: number, language: Language, digits = 1): string {
    const scale = 10 ** digits;
    return formatPercent(Math.floor(fraction * 100 * scale + 1e-9) / scale / 100, language, digits);
}

/** A width in percent that never looks better than it is: rounded up. */
export function percentAbove(fraction: number, language: Language, digits = 2): string {
    const scale = 10 ** digits;
    return formatPercent(Math.ceil(fraction * 100 * scale - 1e-9) / scale / 100, language, digits);
}
