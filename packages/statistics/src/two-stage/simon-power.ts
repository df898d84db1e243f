import { checkWhole, checkWithin } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { atLeast, atMost, exactly } from '../distribution/binomial.js';
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
    return { rejection, earlyStop, expectedN: n1 + (1 - earlyStop) * (n - n1) };
}

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
