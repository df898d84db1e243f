import { type AssuredProblem, assuredSearch } from './assured-search.js';
import { surelyPowerful } from './chernoff.js';
import { type CriticalCount, exactCritical } from './critical-count.js';
import { type Direction, downwards, upwards } from './direction.js';
import type { ExactDesign } from './one-sample-method.js';

/** The exact binomial test of p0, equal-tailed if two-sided. */
export interface ExactTest {
    p0: number;
    p1: number;
    alpha: number;
    sides: 1 | 2;
}

interface Side {
    direction: Direction;
    critical: CriticalCount;
}

/** The tail in the direction of p1, and the other one of a two-sided test. */
function sidesOf({ p0, p1, alpha, sides }: ExactTest): { main: Side; other?: Side } {
    const tail = alpha / sides;
    const side = (direction: Direction) => ({ direction, critical: exactCritical(direction, p0, tail) });
    const main = side(p1 >= p0 ? upwards : downwards);
    return sides === 1 ? { main } : { main, other: side(p1 >= p0 ? downwards : upwards) };
}

/** Critical values, level and power with n cases. */
export function exactDesign(test: ExactTest, n: number): ExactDesign {
    const { main, other } = sidesOf(test);
    const reject = (side: Side, p: number) => side.direction.atLeast(side.critical(n), n, p);
    const both = (p: number) => reject(main, p) + (other ? reject(other, p) : 0);
    const value = (side: Side) => side.direction.successes(side.critical(n), n);
    const design = { n, critical: value(main), actualAlpha: both(test.p0), actualPower: both(test.p1) };
    return other ? { ...design, criticalOther: value(other) } : design;
}

/** First and stable n; undefined if no n up to 10⁷ surely suffices. */
export function exactSizes(test: ExactTest, power: number): { first: number; stable: number } | undefined {
    const { main, other } = sidesOf(test);
    const problem: AssuredProblem = {
        ...main,
        p: test.p1,
        target: power,
        surely: surelyPowerful(test.p0, test.p1, test.alpha / test.sides, power),
    };
    return assuredSearch(other ? { ...problem, other } : problem);
}
