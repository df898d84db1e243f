import { checkWhole, checkWithin } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { atLeast, atMost, exactly } from '../distribution/binomial.js';
import { computed, given } from '../core/step.js';
import { casesStep, foundStep } from '../steps/power-steps.js';
import { chance, derivationOf } from '../steps/test-steps.js';
import { detectable } from '../search/detectable.js';

/** Stop after n1 cases if at most r1 respond; reject H0 after n cases if more than r do. */
export interface TwoStageRule {
    /** Whole, 0 ≤ r1 < n1. */
    r1: number;
    /** Whole, 1 ≤ n1 < n. */
    n1: number;
    /** Whole, r1 ≤ r < n. */
    r: number;
    /** Whole, ≤ 10⁴. */
    n: number;
}

export interface TwoStageOperation {
    /** P(reject H0). */
    rejection: number;
    /** P(stop after the first stage). */
    earlyStop: number;
    expectedN: number;
    derivation: Derivation;
}

/**
 * What a two-stage rule does at a proportion p, exactly: P(X1 > r1, X1 + X2 > r) (Simon 1989).
 * @throws StatisticsError if an argument is outside its range.
 */
export function twoStageOperation({ p, ...rule }: TwoStageRule & { p: number }): TwoStageOperation {
    checkRule(rule);
    checkWithin('p', p, 0, 1);
    const { r1, n1, r, n } = rule;
    let rejection = 0;
    for (let x = r1 + 1; x <= n1; x++) rejection += exactly(x, n1, p) * atLeast(r + 1 - x, n - n1, p);
    const earlyStop = atMost(r1, n1, p);
    const expectedN = n1 + (1 - earlyStop) * (n - n1);
    return { rejection, earlyStop, expectedN, derivation: derivationOf('simon-optimal', steps()) };

    function steps(): Step[] {
        const formula = 'Σₓ P(X₁ = x | n₁, p) · P(X₂ ≥ r + 1 − x | n − n₁, p), x > r₁';
        const stop = { 'r₁': r1, 'n₁': n1, p };
        const expected = { 'n₁': n1, n, PET: earlyStop };
        return [
            given('p', labels.p, p, { unit: 'proportion', digits: 6 }),
            casesStep('n₁', labels.n1, n1),
            casesStep('r₁', labels.r1, r1),
            casesStep('n', labels.n, n),
            casesStep('r', labels.r, r),
            foundStep(formula, rejection, labels.rejection),
            computed('PET', labels.stop, 'P(X ≤ {r₁} | {n₁}, {p})', stop, earlyStop, chance),
            computed('E(N)', labels.expected, '{n₁} + (1 − {PET}) · ({n} − {n₁})', expected, expectedN, { digits: 2 }),
        ];
    }
}

const labels = {
    p: { ru: 'доля', en: 'proportion' },
    n1: { ru: 'случаи первого этапа', en: 'cases of the first stage' },
    r1: { ru: 'остановиться, если успехов не больше', en: 'stop with at most so many successes' },
    n: { ru: 'случаи двух этапов', en: 'cases of both stages' },
    r: { ru: 'отвергнуть H₀ в конце, если успехов больше', en: 'reject H₀ at the end with more successes than' },
    rejection: { ru: 'вероятность отвергнуть H₀', en: 'probability of rejecting H₀' },
    stop: { ru: 'вероятность ранней остановки', en: 'probability of stopping early' },
    expected: { ru: 'ожидаемое число случаев', en: 'expected number of cases' },
};

/** Smallest proportion at which a two-stage rule rejects with the target power. @throws StatisticsError */
export function twoStageDetectable({ power, ...rule }: TwoStageRule & { power: number }): { p1: number } {
    checkRule(rule);
    const powerAt = (p: number) => twoStageOperation({ ...rule, p }).rejection;
    return { p1: detectable(powerAt, 0, 1, { power, alpha: 0 }) };
}

function checkRule({ r1, n1, r, n }: TwoStageRule): void {
    checkWhole('n', n, 2, 10_000);
    checkWhole('n1', n1, 1, n - 1);
    checkWhole('r1', r1, 0, n1 - 1);
    checkWhole('r', r, 0, n - 1);
    if (r < r1) throw new StatisticsError('r', r, { ru: `r ≥ r1 = ${r1}`, en: `r ≥ r1 = ${r1}` });
}
