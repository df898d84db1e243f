import { StatisticsError } from '../core/statistics-error.js';
import { atMost, exactly } from '../distribution/binomial.js';
import type { CheckedComparison } from './comparison-sizes.js';
import { scoreOfDifference } from './score-difference.js';

const maximalTotal = 300;
const gridPoints = 200;
const successive = 10;

/** For each x1 the largest x2 that rejects (−1: none), at a threshold of the statistic. The statistic falls with x2. */
function region(scores: number[][], threshold: number): number[] {
    return scores.map(row => {
        let last = -1;
        while (last + 1 < row.length && row[last + 1]! >= threshold) last++;
        return last;
    });
}

/** P(X1 = x1) and P(X2 ≤ x2) of one pair of proportions. */
interface Law {
    one: number[];
    two: number[];
}

function law(n1: number, n2: number, p1: number, p2: number): Law {
    return {
        one: Array.from({ length: n1 + 1 }, (_, x) => exactly(x, n1, p1)),
        two: Array.from({ length: n2 + 1 }, (_, x) => atMost(x, n2, p2)),
    };
}

function probability(limits: number[], { one, two }: Law): number {
    return limits.reduce((sum, last, x1) => (last < 0 ? sum : sum + one[x1]! * two[last]!), 0);
}

/**
 * Power of the exact unconditional test of p1 ≤ p2 − margin that rejects for large score statistics (variance
 * × N/(N − 1)): the largest region whose size over all p2 is at most alpha. The supremum is taken on a grid of p2,
 * refined about its maximum where that is near alpha.
 */
export function unconditionalPower(
    p1: number,
    p2: number,
    margin: number,
    alpha: number,
    n1: number,
    n2: number,
): number {
    const scores = Array.from({ length: n1 + 1 }, (_, x1) =>
        Array.from({ length: n2 + 1 }, (_, x2) => scoreOfDifference({ x1, n1, x2, n2 }, -margin, true)),
    );
    const positive = scores.flat().filter(z => z > 0);
    const thresholds = [...new Set(positive.map(z => Number(z.toPrecision(12))))].sort((a, b) => b - a);
    const step = (1 - margin) / gridPoints;
    const lawAt = (p: number) => law(n1, n2, Math.min(1, Math.max(0, p - margin)), Math.min(1, p));
    const grid = Array.from({ length: gridPoints + 1 }, (_, i) => lawAt(margin + i * step));
    const fits = (limits: number[]) => {
        const values = grid.map(point => probability(limits, point));
        const best = Math.max(...values);
        if (best > alpha || best < 0.97 * alpha) return best <= alpha;
        const centre = margin + values.indexOf(best) * step;
        return (
            refined(p => probability(limits, lawAt(p)), Math.max(margin, centre - step), Math.min(1, centre + step)) <=
            alpha
        );
    };
    let low = -1;
    let high = thresholds.length;
    // The region and so its size grow as the threshold falls.
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(region(scores, thresholds[middle]! - 1e-9))) low = middle;
        else high = middle;
    }
    return low < 0 ? 0 : probability(region(scores, thresholds[low]! - 1e-9), law(n1, n2, p1, p2));
}

/** Maximum of a function with one maximum between two points. */
function refined(f: (p: number) => number, from: number, to: number): number {
    let low = from;
    let high = to;
    for (let i = 0; i < 20; i++) {
        const a = low + (high - low) / 3;
        const b = high - (high - low) / 3;
        if (f(a) < f(b)) low = a;
        else high = b;
    }
    return f((low + high) / 2);
}

/**
 * Smallest total from which ten successive totals reach the power (as lrstat searches), upwards from 70 % of the
 * asymptotic size; an odd total gives group 1 one case more.
 */
export function unconditionalSize(facts: CheckedComparison, asymptotic: number): { n1: number; n2: number } {
    const { p1, p2, margin, alpha, power } = facts;
    let run = 0;
    for (let total = Math.max(4, 2 * Math.floor(asymptotic * 0.7)); total < maximalTotal + successive; total++) {
        const reached = unconditionalPower(p1, p2, margin, alpha, Math.ceil(total / 2), Math.floor(total / 2)) >= power;
        run = reached ? run + 1 : 0;
        const first = total - successive + 1;
        if (run === successive) return { n1: Math.ceil(first / 2), n2: Math.floor(first / 2) };
    }
    throw new StatisticsError('p1', p1, {
        ru: `значение, при котором хватает ${maximalTotal} случаев`,
        en: `a value with which ${maximalTotal} cases suffice`,
    });
}
