import { upperZ } from '../distribution/normal.js';
import type { Limits } from '../proportion/methods/limits.js';
import { wilson } from '../proportion/methods/wilson.js';
import { findRoot } from '../search/find-root.js';
import type { PairedDifferenceMethod, PairedTable } from './paired-method.js';
import { tangoScore } from './tango.js';

/** Limits of p1 − p2; `tail` is the probability beyond each. */
export type PairedLimits = (table: PairedTable, tail: number) => Limits;

function around(b: number, c: number, n: number, tail: number, correction = 0): Limits {
    const difference = (b - c) / n;
    const half = (upperZ(tail) * Math.sqrt(b + c - (b - c) ** 2 / n)) / n + correction;
    return { lower: difference - half, upper: difference + half };
}

const total = ({ a, b, c, d }: PairedTable) => a + b + c + d;

/** Square-and-add of the two Wilson intervals, less their correlation (Newcombe 1998c, method 10). */
function newcombe(table: PairedTable, tail: number): Limits {
    const { a, b, c } = table;
    const n = total(table);
    const one = wilson(a + b, n, tail);
    const two = wilson(a + c, n, tail);
    const p1 = (a + b) / n;
    const p2 = (a + c) / n;
    const phi = correctedPhi(table);
    const half = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
    return {
        lower: p1 - p2 - half(p1 - one.lower, two.upper - p2),
        upper: p1 - p2 + half(one.upper - p1, p2 - two.lower),
    };
}

/** Correlation of the two results, with continuity correction n/2 where it is positive. */
export function correctedPhi(table: PairedTable): number {
    const { a, b, c, d } = table;
    const n = total(table);
    const margins = (a + b) * (c + d) * (a + c) * (b + d);
    if (margins === 0) return 0;
    const determinant = a * d - b * c;
    const corrected = determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant;
    return corrected / Math.sqrt(margins);
}

/** All differences whose Tango score is within ±z. */
function tango(table: PairedTable, tail: number): Limits {
    const { b, c } = table;
    const n = total(table);
    const z = upperZ(tail);
    const observed = (b - c) / n;
    const at = (difference: number) => Math.max(-1e9, Math.min(1e9, tangoScore(b, c, n, difference)));
    return {
        lower: observed <= -1 ? -1 : findRoot(difference => at(difference) - z, -1, observed),
        upper: observed >= 1 ? 1 : findRoot(difference => at(difference) + z, observed, 1),
    };
}

/** Wald of (b + 1, c + 1) in n + 2 cases (Bonett, Price 2012). */
function bonettPrice(table: PairedTable, tail: number): Limits {
    const n = total(table) + 2;
    return around(table.b + 1, table.c + 1, n, tail);
}

export const pairedLimits: Readonly<Record<PairedDifferenceMethod, PairedLimits>> = {
    tango,
    'newcombe-paired': newcombe,
    'bonett-price': bonettPrice,
    'agresti-min': (table, tail) => around(table.b + 0.5, table.c + 0.5, total(table) + 2, tail),
    'wald-paired': (table, tail) => around(table.b, table.c, total(table), tail),
    'wald-paired-cc': (table, tail) => around(table.b, table.c, total(table), tail, 1 / total(table)),
};
