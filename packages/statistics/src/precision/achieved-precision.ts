import { methodInfo } from '../catalogue/catalogue.js';
import { checkInside, checkOneOf, checkWhole, checkWithin } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { atLeast, atMost } from '../distribution/binomial.js';
import { intervalDerivation } from '../proportion/interval-derivation.js';
import { proportionLimits } from '../proportion/proportion-limits.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { methodsFor } from './precision-facts.js';

export interface AchievedPrecisionInput {
    /** Expected proportion, 0 ≤ p ≤ 1 (logit: 0 < p < 1). */
    p: number;
    /** Cases, whole, 1 ≤ n ≤ 10⁷. */
    n: number;
    /** Any but Blaker. */
    method: ProportionMethod;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
    /** As in `PrecisionInput`. */
    sides?: 'two' | 'one';
    /** 0 < assurance < 1. If given, `assuredLower` and `assuredUpper` are computed; not for arcsine and logit. */
    assurance?: number;
}

/** What n cases give if the estimate equals p (x = n·p, whole or not). */
export interface AchievedPrecision {
    lower: number;
    upper: number;
    /** (U − L) / 2. */
    halfWidth: number;
    fullWidth: number;
    /** Largest L0 with P(L ≥ L0 | p) ≥ assurance. */
    assuredLower?: number;
    /** Smallest U0 with P(U ≤ U0 | p) ≥ assurance. */
    assuredUpper?: number;
    derivation: Derivation;
}

/**
 * Precision of an interval with a given number of cases: the inverse of `precisionSampleSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function achievedPrecision(input: AchievedPrecisionInput): AchievedPrecision {
    const { p, n, method, level = 0.95, sides = 'two', assurance } = input;
    checkOneOf('method', method, methodsFor(assurance === undefined ? 'half-width' : 'lower-limit-assured'));
    checkOneOf('method', method, methodsFor('half-width'));
    checkOneOf('sides', sides, ['two', 'one']);
    checkWhole('n', n, 1);
    checkInside('level', level, 0, 1);
    if (method === 'logit') checkInside('p', p, 0, 1);
    else checkWithin('p', p, 0, 1);
    const tail = sides === 'two' ? (1 - level) / 2 : 1 - level;
    const x = n * p;
    const { lower, upper } = proportionLimits[method](x, n, tail);
    const halfWidth = (upper - lower) / 2;
    const base = intervalDerivation({ x, n, method, level, side: 'two', tail, lower, upper });
    const result = { lower, upper, halfWidth, fullWidth: upper - lower };
    const half = computed(
        'h',
        { ru: 'полуширина', en: 'half-width' },
        '({U} − {L}) / 2',
        { U: upper, L: lower },
        halfWidth,
        { unit: 'proportion', digits: 4 },
    );
    if (assurance === undefined) return { ...result, derivation: { ...base, steps: [...base.steps, half] } };
    checkInside('assurance', assurance, 0, 1);
    const assured = assuredLimits({ p, n, method, tail, assurance });
    const steps = [...base.steps, half, ...assured.steps];
    const { assuredLower, assuredUpper } = assured;
    return { ...result, assuredLower, assuredUpper, derivation: { ...base, steps } };
}

interface AssuredFacts {
    p: number;
    n: number;
    method: ProportionMethod;
    tail: number;
    assurance: number;
}

/** The limits at the outcomes that are reached with the assurance. */
function assuredLimits({ p, n, method, tail, assurance }: AssuredFacts) {
    const guess = n * p;
    // P(X ≥ x) falls with x; x = 0 always reaches the assurance.
    const low = (smallestInteger(x => atLeast(x, n, p) < assurance, 0, n + 1, guess) ?? n + 1) - 1;
    const high = smallestInteger(x => atMost(x, n, p) >= assurance, 0, n, guess)!;
    const assuredLower = proportionLimits[method](low, n, tail).lower;
    const assuredUpper = proportionLimits[method](high, n, tail).upper;
    const name = methodInfo(method)!.name;
    const share = { unit: 'proportion', digits: 4 } as const;
    const steps: Step[] = [
        given('γ', { ru: 'гарантия', en: 'assurance' }, assurance, { unit: 'probability' }),
        {
            symbol: 'L₀',
            label: {
                ru: `нижняя граница, достигаемая с этой гарантией (${name.ru})`,
                en: `lower limit reached with this assurance (${name.en})`,
            },
            formula: 'L(max{x : P(X ≥ x | n, p) ≥ γ})',
            value: assuredLower,
            ...share,
        },
        {
            symbol: 'U₀',
            label: {
                ru: `верхняя граница, достигаемая с этой гарантией (${name.ru})`,
                en: `upper limit reached with this assurance (${name.en})`,
            },
            formula: 'U(min{x : P(X ≤ x | n, p) ≥ γ})',
            value: assuredUpper,
            ...share,
        },
    ];
    return { assuredLower, assuredUpper, steps };
}
