import { isSlow } from '@trialwright/statistics';
import type { Call } from './call.js';

/** What an estimate reads of an input; what a function does not take is absent. */
interface Numbers {
    readonly method?: string;
    readonly p0?: number;
    readonly p1?: number;
    readonly p2?: number;
    readonly p10?: number;
    readonly p01?: number;
    readonly margin?: number;
    readonly comparison?: { readonly margin?: number };
    readonly n?: number;
    readonly n1?: number;
    readonly informationRates?: readonly number[];
}

/** (1.96 + 1.28)²: no more is asked of an estimate than the order of the number of cases. */
const level = 10.5;

/** Milliseconds of each slow method, from the cases (of a group) that it is about: measured on a usual machine. */
const slow: Readonly<Record<string, (n: number, isSize: boolean) => number>> = {
    'fisher-exact': (n, isSize) => (isSize ? 4 + n / 250 : n / 20_000),
    'mcnemar-exact': (n, isSize) => (isSize ? 5 + n / 270 : n / 2500),
    'exact-unconditional': (n, isSize) => (isSize ? 3 + n ** 2 / 2500 : n ** 2 / 25_000),
};

/**
 * How long a call will take, in milliseconds, roughly. The method alone does not tell: with few cases the exact ones
 * are done at once. Methods that are not in {@link isSlow}'s list stay below 50 ms, whatever their input.
 */
export function estimatedWork({ name, input }: Call): number {
    const numbers = (input ?? {}) as Numbers;
    const { method, informationRates } = numbers;
    if (informationRates) return 1 + informationRates.length ** 2 / 12;
    const isSize = name.endsWith('-size');
    const cases = casesOf(numbers);
    if (method !== undefined && isSlow(method)) return slow[method]?.(cases, isSize) ?? Number.POSITIVE_INFINITY;
    return isSize && numbers.p0 !== undefined ? 1 + Math.sqrt(cases) / 60 : 1;
}

/** Cases that are stated, or those that a normal approximation needs. */
function casesOf({ n, n1, p0, p1, p2, p10, p01, margin, comparison }: Numbers): number {
    if (n !== undefined || n1 !== undefined) return n ?? n1!;
    const ahead = comparison?.margin ?? margin ?? 0;
    if (p10 !== undefined && p01 !== undefined) return (level * (p10 + p01)) / (p10 - p01 + ahead) ** 2;
    const other = p0 ?? p2;
    if (p1 === undefined || other === undefined) return 0;
    const spread = p1 * (1 - p1) + (p0 === undefined ? other * (1 - other) : 0);
    return (level * spread) / (Math.abs(p1 - other) + ahead) ** 2;
}
