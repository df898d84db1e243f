import { StatisticsError } from '../core/statistics-error.js';
import type { CheckedComparison } from './comparison-sizes.js';
import { Law, SizeGrid } from './unconditional-law.js';
import { Regions } from './unconditional-regions.js';

const maximalTotal = 300;
const successive = 10;

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
    const size = new SizeGrid(n1, n2, margin);
    const { largest } = new Regions(n1, n2, margin).split(limits => size.isAtMost(limits, alpha));
    return new Law(n1, n2, p1, p2).probability(largest);
}

/**
 * Whether that power reaches a target. Regions grow with the threshold's fall, and with them power and size: the
 * smallest region that is powerful enough decides, and its size is asked for once only.
 * @param hint place of the largest size, handed from total to total: a region that is too large is so there first.
 */
function reaches(facts: CheckedComparison, total: number, hint: { worst: number | undefined }): boolean {
    const { p1, p2, margin, alpha, power } = facts;
    const n1 = Math.ceil(total / 2);
    const n2 = Math.floor(total / 2);
    const law = new Law(n1, n2, p1, p2);
    const { next } = new Regions(n1, n2, margin).split(limits => law.probability(limits) < power);
    if (next === undefined) return false;
    const size = new SizeGrid(n1, n2, margin);
    size.worst = hint.worst;
    const reached = size.isAtMost(next, alpha);
    hint.worst = size.worst;
    return reached;
}

/**
 * Smallest total from which ten successive totals reach the power (as lrstat searches), upwards from 70 % of the
 * asymptotic size; an odd total gives group 1 one case more.
 */
export function unconditionalSize(facts: CheckedComparison, asymptotic: number): { n1: number; n2: number } {
    const hint: { worst: number | undefined } = { worst: undefined };
    // Runs of totals overlap: what was found of one is not computed again.
    const known = new Map<number, boolean>();
    const passes = (total: number): boolean => {
        const found = known.get(total) ?? reaches(facts, total, hint);
        known.set(total, found);
        return found;
    };
    let first = Math.max(4, 2 * Math.floor(asymptotic * 0.7));
    while (first <= maximalTotal) {
        // From the far end: a total that fails rules out all beginnings up to it.
        let last = first + successive - 1;
        while (last >= first && passes(last)) last--;
        if (last < first) return { n1: Math.ceil(first / 2), n2: Math.floor(first / 2) };
        first = last + 1;
    }
    throw new StatisticsError('p1', facts.p1, {
        ru: `значение, при котором хватает ${maximalTotal} случаев`,
        en: `a value with which ${maximalTotal} cases suffice`,
    });
}
