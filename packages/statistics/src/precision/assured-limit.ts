import { betaAbove, betaBelow } from '../distribution/beta.js';
import { exactly } from '../distribution/binomial.js';
import { type AssuredProblem, assuredSearch, favourable } from '../one-sample/assured-search.js';
import { divergence, surelyPowerful } from '../one-sample/chernoff.js';
import { type CriticalCount, exactCritical, walkingCritical, tie } from '../one-sample/critical-count.js';
import { downwards, upwards } from '../one-sample/direction.js';
import { findRoot } from '../search/find-root.js';
import type { Solution } from './at-expectation.js';
import type { PrecisionFacts } from './precision-facts.js';

/** The question "limit beyond the goal with a stated assurance" as a search over n. */
export function assuredProblem(facts: PrecisionFacts, goal: number, assurance: number): AssuredProblem {
    return {
        direction: goal < facts.p ? upwards : downwards,
        critical: criticalOf(facts, goal),
        p: facts.p,
        target: assurance,
        surely: surelyAssured(facts, goal, assurance),
    };
}

/** First and stable n with P(limit beyond the goal | p) ≥ assurance. */
export function solveAssuredLimit(facts: PrecisionFacts, goal: number, assurance: number): Solution | undefined {
    const problem = assuredProblem(facts, goal, assurance);
    const sizes = assuredSearch(problem);
    if (sizes === undefined) return undefined;
    const { first, stable } = sizes;
    const achieved = favourable(problem, first);
    return { n: first, stable, achieved, achievedStable: favourable(problem, stable) };
}

/** Smallest count whose limit reaches the goal. For Clopper-Pearson this is the exact test of the goal. */
function criticalOf({ method, limits, p, tail }: PrecisionFacts, goal: number): CriticalCount {
    const direction = goal < p ? upwards : downwards;
    if (method === 'clopper-pearson') return exactCritical(direction, goal, tail);
    const bound = tail * (1 + tie);
    // A limit reaches the goal if the goal's tail probability is small enough: no quantile need be computed.
    const tests: Partial<Record<typeof method, (x: number, c: number, n: number) => boolean>> = {
        'mid-p': (x, c, n) => direction.atLeast(c, n, goal) - exactly(x, n, goal) / 2 <= bound,
        jeffreys: (x, c, n) => {
            const beyond = direction.up ? betaBelow : betaAbove;
            return c > 0 && beyond(goal, x + 0.5, n - x + 0.5) <= bound;
        },
    };
    const byLimit = (x: number, _: number, n: number) => {
        const { lower, upper } = limits(x, n, tail);
        return direction.up ? lower >= goal : upper <= goal;
    };
    const test = tests[method] ?? byLimit;
    const favours = (c: number, n: number) => test(direction.successes(c, n), c, n);
    return walkingCritical((c, n) => c > n || (c >= 0 && favours(c, n)), direction, goal, tail);
}

/** Mid-p, Jeffreys and Blaker lie inside Clopper-Pearson, so what surely suffices there suffices for them. */
const insideExact = ['clopper-pearson', 'mid-p', 'jeffreys', 'blaker'];

/**
 * For the others: the estimate u at which the limit just reaches the goal moves towards the goal as n grows, and by
 * Chernoff's bound P(estimate short of u | p) ≤ exp(−n·D(u‖p)).
 */
function surelyAssured(facts: PrecisionFacts, goal: number, assurance: number): (n: number) => boolean {
    const { method, limits, p, tail } = facts;
    if (insideExact.includes(method)) return surelyPowerful(goal, p, tail, assurance);
    const miss = -Math.log1p(-assurance);
    const up = goal < p;
    return n => {
        const excess = (estimate: number) => {
            const { lower, upper } = limits(estimate * n, n, tail);
            return up ? lower - goal : goal - upper;
        };
        if (excess(p) <= 0) return false;
        const u = excess(goal) >= 0 ? goal : findRoot(excess, goal, p);
        return n * divergence(u, p) >= miss;
    };
}
