import { methodInfo } from '../catalogue/catalogue.js';
import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf, checkWithin, maximalN } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type CheckedComparison, comparisonSizes } from './comparison-sizes.js';
import { unconditionalSize } from './exact-unconditional.js';
import { fisherSizes } from './fisher-size.js';
import { sizeSteps } from './two-proportions-size-steps.js';
import { type TwoProportionsMethod, twoProportionsMethods } from './two-proportions-method.js';

/** What is to be shown about p1 − p2; group 1 is the new method. */
export type Comparison =
    /** p1 ≠ p2, or on the side of the expected difference. */
    | { kind: 'superiority' }
    /** p1 > p2 − margin, 0 < margin < 1. */
    | { kind: 'non-inferiority'; margin: number }
    /** |p1 − p2| < margin: two one-sided tests, each at alpha. */
    | { kind: 'equivalence'; margin: number };

export interface TwoProportionsSizeInput {
    /** Expected proportions, 0 < p < 1. */
    p1: number;
    p2: number;
    /** Default superiority. */
    comparison?: Comparison;
    /** 0 < alpha < 1 (Fisher's test: 0.5); default 0.025 one-sided, 0.05 two-sided. */
    alpha?: number;
    /** Two-sided only for superiority; default 1. */
    sides?: 1 | 2;
    /** Target power, alpha < power < 1. */
    power: number;
    /** n1 / n2, 0.01 ≤ ratio ≤ 100; default 1. Exact tests: 1 only. */
    ratio?: number;
    /** Superiority: any of the first four and arcsine; the others: see `methodsForComparison`. */
    method: TwoProportionsMethod;
}

export interface TwoProportionsSize {
    n1: number;
    n2: number;
    total: number;
    /** n2 before rounding up; approximations only. */
    fractional?: number;
    /** Fisher's test: cases a group from which on the power stays (searched to 15 % beyond the corrected z size). */
    stable?: number;
    derivation: Derivation;
}

/** Methods with which a comparison can be planned. */
export function methodsForComparison(kind: Comparison['kind']): TwoProportionsMethod[] {
    if (kind === 'non-inferiority') return ['farrington-manning', 'z-unpooled', 'exact-unconditional'];
    if (kind === 'equivalence') return ['farrington-manning', 'z-unpooled', 'z-unpooled-conservative'];
    return twoProportionsMethods.filter(method => method !== 'z-unpooled-conservative');
}

/**
 * Sample size for two independent proportions.
 * @throws StatisticsError if an argument is outside its range, the expected difference contradicts the hypothesis, or
 * no size up to 10⁷ a group suffices (Fisher's test: 5000, the unconditional one: 150 a group).
 */
export function twoProportionsSize(input: TwoProportionsSizeInput): TwoProportionsSize {
    const facts = checked(input);
    const { ratio, method } = facts;
    if (method === 'fisher-exact') {
        const { first, stable } = fisherSizes(facts);
        const steps = sizeSteps(facts, { n1: first, n2: first, stable });
        return { n1: first, n2: first, total: 2 * first, stable, derivation: derivation(facts, steps) };
    }
    if (method === 'exact-unconditional') {
        const groups = unconditionalSize(facts, comparisonSizes['farrington-manning'](facts));
        const steps = sizeSteps(facts, groups);
        return { ...groups, total: groups.n1 + groups.n2, derivation: derivation(facts, steps) };
    }
    const fractional = comparisonSizes[method](facts);
    const n2 = Math.max(1, ceiling(fractional));
    const n1 = Math.max(1, ceiling(fractional * ratio));
    if (Math.max(n1, n2) > maximalN) throw tooSmall(facts);
    const steps = sizeSteps(facts, { n1, n2, fractional });
    return { n1, n2, total: n1 + n2, fractional, derivation: derivation(facts, steps) };
}

function checked(input: TwoProportionsSizeInput): CheckedComparison {
    const { p1, p2, comparison = { kind: 'superiority' }, sides = 1, power, ratio = 1, method } = input;
    const alpha = input.alpha ?? (sides === 1 ? 0.025 : 0.05);
    checkOneOf('comparison', comparison.kind, ['superiority', 'non-inferiority', 'equivalence']);
    checkOneOf('method', method, methodsForComparison(comparison.kind));
    checkOneOf('sides', sides, comparison.kind === 'superiority' ? [1, 2] : [1]);
    checkInside('p1', p1, 0, 1);
    checkInside('p2', p2, 0, 1);
    checkInside('alpha', alpha, 0, method === 'fisher-exact' ? 0.5 : 1);
    checkInside('power', power, alpha, 1);
    const exact = method === 'fisher-exact' || method === 'exact-unconditional';
    checkWithin('ratio', ratio, exact ? 1 : 0.01, exact ? 1 : 100);
    if (method === 'exact-unconditional') checkOneOf('sides', sides, [1]);
    const margin = comparison.kind === 'superiority' ? 0 : comparison.margin;
    const facts = { p1, p2, kind: comparison.kind, margin, alpha, sides, power, ratio, method };
    if (comparison.kind === 'superiority') {
        if (p1 === p2) throw tooSmall(facts);
        if (method === 'exact-unconditional' && p1 < p2) throw tooSmall(facts);
        return facts;
    }
    checkInside('margin', margin, 0, 1);
    const reach = comparison.kind === 'non-inferiority' ? p1 - p2 + margin : margin - Math.abs(p1 - p2);
    if (reach <= 1e-12) throw tooSmall(facts);
    return facts;
}

function tooSmall({ p1, p2, kind, margin }: CheckedComparison): StatisticsError {
    const range = { superiority: 'p1 ≠ p2', 'non-inferiority': 'margin > p2 − p1', equivalence: 'margin > |p1 − p2|' }[
        kind
    ];
    const [argument, value] = kind === 'superiority' ? ['p1', p1] : ['margin', margin];
    return new StatisticsError(argument as string, value, {
        ru: `${range}, чтобы хватило ${maximalN} случаев (p1 = ${p1}, p2 = ${p2})`,
        en: `${range}, so that ${maximalN} cases suffice (p1 = ${p1}, p2 = ${p2})`,
    });
}

function derivation({ method }: CheckedComparison, steps: Derivation['steps']): Derivation {
    const info = methodInfo(method)!;
    return { method: info.name, source: info.source, steps, warnings: [] };
}
