/**
 * Hypergeometric law of two groups, P(X1 = k | X1 + X2 = m), from a table of ln k!: many probabilities at little
 * cost. Relative error below 1e-10 up to groups of 5000.
 */
export class FixedMargins {
    private readonly logFactorial: Float64Array;

    /** @param largest size of both groups together. */
    constructor(largest: number) {
        this.logFactorial = new Float64Array(largest + 1);
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

    /** P(X1 = k | X1 + X2 = m) in groups of n1 and n2. */
    probability(k: number, n1: number, n2: number, m: number): number {
        if (k < Math.max(0, m - n2) || k > Math.min(n1, m)) return 0;
        const f = this.logFactorial;
        const one = f[n1]! - f[k]! - f[n1 - k]!;
        const two = f[n2]! - f[m - k]! - f[n2 - m + k]!;
        return Math.exp(one + two - (f[n1 + n2]! - f[m]! - f[n1 + n2 - m]!));
    }

    /** P(X1 ≥ k | X1 + X2 = m); 1 well below the middle, where only "not small" matters: it is at least ½ there. */
    tail(k: number, n1: number, n2: number, m: number): number {
        if (k <= Math.max(0, m - n2)) return 1;
        // Equal groups are symmetric; else the median lies within 1 of the mean.
        if (k + (n1 === n2 ? 0 : 1) <= (m * n1) / (n1 + n2)) return 1;
        const highest = Math.min(n1, m);
        let term = this.probability(k, n1, n2, m);
        let sum = term;
        for (let j = k; j < highest && term > sum * 1e-17; j++) {
            term *= ((n1 - j) * (m - j)) / ((j + 1) * (n2 - m + j + 1));
            sum += term;
        }
        return sum;
    }

    /** Whether P(X1 ≥ k | X1 + X2 = m) > bound, with as few terms as decide it. */
    tailExceeds(bound: number, k: number, n1: number, n2: number, m: number): boolean {
        if (k <= Math.max(0, m - n2)) return bound < 1;
        if (k + (n1 === n2 ? 0 : 1) <= (m * n1) / (n1 + n2)) return true;
        const highest = Math.min(n1, m);
        let term = this.probability(k, n1, n2, m);
        let sum = term;
        for (let j = k; j < highest && sum <= bound; j++) {
            const ratio = ((n1 - j) * (m - j)) / ((j + 1) * (n2 - m + j + 1));
            // The ratios fall, so a geometric series bounds the rest.
            if (ratio < 1 && sum + (term * ratio) / (1 - ratio) <= bound * (1 - 1e-13)) return false;
            term *= ratio;
            sum += term;
            if (term <= sum * 1e-17) break;
        }
        return sum > bound;
    }
}
