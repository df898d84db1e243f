import type { Call } from './call.js';

/** What an estimate reads of an input; what a function does not take is absent. */
interface Numbers {
    readonly method?: string;
    readonly p?: number;
    readonly p0?: number;
    readonly p1?: number;
    readonly p2?: number;
    readonly p10?: number;
    readonly p01?: number;
    readonly margin?: number;
    readonly comparison?: { readonly margin?: number };
    readonly criterion?: { readonly kind: string; readonly distance?: number; readonly limit?: number };
    readonly n?: number;
    readonly n1?: number;
    readonly informationRates?: readonly number[];
}

/** (1.96 + 1.28)²: no more is asked of an estimate than the order of the number of cases. */
const level = 10.5;

/** Milliseconds of each exact method, from the cases (of a group) that it is about: measured on a usual machine. */
const exact: Readonly<Record<string, (n: number, isSize: boolean) => number>> = {
    'exact-binomial': (n, isSize) => (isSize ? 1 + Math.sqrt(n) / 14 : 1),
    'fisher-exact': (n, isSize) => (isSize ? 1 + n / 600 : n / 20_000),
    'mcnemar-exact': (n, isSize) => (isSize ? 1 + Math.sqrt(n) / 14 : 1 + Math.sqrt(n) / 100),
    'exact-unconditional': (n, isSize) => (isSize ? 3 + n ** 2 / 600 : n ** 2 / 25_000),
};

/** Intervals whose limits are searched for; with an assurance each step is a sum over outcomes. */
const searched = ['clopper-pearson', 'mid-p', 'jeffreys'];

/**
 * How long a call will take, in milliseconds, roughly. The method alone does not tell: with few cases the exact ones
 * are done at once.
 */
export function estimatedWork({ name, input }: Call): number {
    const numbers = (input ?? {}) as Numbers;
    const { method, informationRates, criterion } = numbers;
    if (informationRates) return 1 + informationRates.length ** 2 / 12;
    if (criterion) return method !== undefined && searched.includes(method) ? assured(numbers) : 1;
    const isSize = name.endsWith('-size');
    return method === undefined ? 1 : (exact[method]?.(casesOf(numbers), isSize) ?? 1);
}

/** An interval with an assurance. */
function assured({ p = 0.5, criterion }: Numbers): number {
    const { kind, distance, limit } = criterion!;
    if (kind === 'assured-half-width') return 25 + Math.sqrt((level * p * (1 - p)) / distance! ** 2) / 40;
    return kind === 'lower-limit-assured' ? 1 + Math.sqrt((level * p * (1 - p)) / (p - limit!) ** 2) / 25 : 1;
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
