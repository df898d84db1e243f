import { findRoot } from '../search/find-root.js';

/** Kullback-Leibler divergence of Bernoulli(a) from Bernoulli(b), 0 < b < 1. */
export function divergence(a: number, b: number): number {
    const successes = a === 0 ? 0 : a * Math.log(a / b);
    const failures = a === 1 ? 0 : (1 - a) * (Math.log1p(-a) - Math.log1p(-b));
    return successes + failures;
}

/**
 * An n from which on the exact test surely has the target power; true for ever once true.
 *
 * By Chernoff's bound a critical proportion u has tail < exp(−n·D(u‖p0)), so u lies no further from p0 than where
 * D(u‖p0) = ln(1/tail)/n; and P(not reject | p1) ≤ exp(−n·D(u‖p1)). As n grows u moves towards p0 and away from p1.
 */
export function surelyPowerful(p0: number, p1: number, tail: number, power: number): (n: number) => boolean {
    const level = -Math.log(tail);
    const miss = -Math.log1p(-power);
    const reach = divergence(p1, p0);
    return n => {
        if (n * reach <= level) return false;
        const u = findRoot(p => n * divergence(p, p0) - level, p0, p1);
        return n * divergence(u, p1) >= miss;
    };
}
