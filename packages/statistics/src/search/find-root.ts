/**
 * Root of a continuous function between two points of opposite sign, to the last bits of a double.
 * Brent's method (Brent 1973, ch. 4): never leaves the bracket, never slower than bisection by more than a factor.
 */
export function findRoot(f: (x: number) => number, from: number, to: number, tolerance = 0): number {
    let a = from;
    let b = to;
    let fa = f(a);
    let fb = f(b);
    if (fa === 0) return a;
    if (fb === 0) return b;
    if (fa > 0 === fb > 0) throw new RangeError(`no change of sign between ${from} and ${to}`);
    let c = a;
    let fc = fa;
    let step = b - a;
    let previous = step;
    for (let i = 0; i < 300; i++) {
        if (Math.abs(fc) < Math.abs(fb)) {
            [a, b, c] = [b, c, b];
            [fa, fb, fc] = [fb, fc, fb];
        }
        const accuracy = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
        const middle = (c - b) / 2;
        if (Math.abs(middle) <= accuracy || fb === 0) return b;
        if (Math.abs(previous) >= accuracy && Math.abs(fa) > Math.abs(fb)) {
            const interpolated = interpolate(a, b, c, fa, fb, fc);
            if (
                2 * interpolated.p <
                Math.min(
                    3 * middle * interpolated.q - Math.abs(accuracy * interpolated.q),
                    Math.abs(previous * interpolated.q),
                )
            ) {
                previous = step;
                step = interpolated.p / interpolated.q;
            } else {
                step = middle;
                previous = middle;
            }
        } else {
            step = middle;
            previous = middle;
        }
        a = b;
        fa = fb;
        b += Math.abs(step) > accuracy ? step : middle > 0 ? accuracy : -accuracy;
        fb = f(b);
        if (fb > 0 === fc > 0) {
            c = a;
            fc = fa;
            step = b - a;
            previous = step;
        }
    }
    return b;
}

/** Step p / q by the secant or by inverse quadratic interpolation, p ≥ 0. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): { p: number; q: number } {
    const s = fb / fa;
    const half = (c - b) / 2;
    let p: number;
    let q: number;
    if (a === c) {
        p = 2 * half * s;
        q = 1 - s;
    } else {
        const u = fa / fc;
        const r = fb / fc;
        p = s * (2 * half * u * (u - r) - (b - a) * (r - 1));
        q = (u - 1) * (r - 1) * (s - 1);
    }
    return p > 0 ? { p, q: -q } : { p: -p, q };
}
