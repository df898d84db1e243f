/**
 * Tango's score statistic of H0: p1 − p2 = difference (Tango 1998).
 * @param b, c cases positive by method 1 only and by method 2 only; whole or expected.
 * @returns ±Infinity where the constrained variance is 0 and the difference is not the observed one.
 */
export function tangoScore(b: number, c: number, n: number, difference: number): number {
    const variance = n * tangoVariance(b, c, n, difference);
    const distance = b - c - n * difference;
    if (variance <= 1e-300) {
        return Math.abs(distance) < 1e-12 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    }
    return distance / Math.sqrt(variance);
}

/** n times the variance of the estimated difference under the constraint: 2 p̃01 + δ(1 − δ). */
export function tangoVariance(b: number, c: number, n: number, difference: number): number {
    return Math.max(0, 2 * constrainedDiscordance(b, c, n, difference) + difference * (1 - difference));
}

/** Maximum-likelihood estimate of p01 under p10 − p01 = difference: the larger root of 2n x² + B x + C. */
export function constrainedDiscordance(b: number, c: number, n: number, difference: number): number {
    const linear = -b - c + (2 * n - b + c) * difference;
    const constant = -c * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
    if (linear > 0) return linear + root === 0 ? 0 : (-2 * constant) / (linear + root);
    return (root - linear) / (4 * n);
}
