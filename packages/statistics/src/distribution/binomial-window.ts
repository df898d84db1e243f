/**
 * P(X = k), k = 0…n, of Bin(n, p), 0 ≤ p ≤ 1, by recurrence from the mode, the sum made 1: many probabilities at little
 * cost, with a relative error of some 1e-16 for each step from the mode. Underflows to 0 far out.
 */
export function binomialMasses(n: number, p: number): Float64Array {
    const masses = new Float64Array(n + 1);
    const mode = p >= 1 ? n : Math.min(n, Math.floor((n + 1) * p));
    masses[mode] = 1;
    if (p <= 0 || p >= 1) return masses;
    const odds = p / (1 - p);
    let sum = 1;
    for (let k = mode, mass = 1; k < n && mass > 0; ) {
        mass *= ((n - k) / (k + 1)) * odds;
        masses[++k] = mass;
        sum += mass;
    }
    for (let k = mode, mass = 1; k > 0 && mass > 0; ) {
        mass *= k / ((n - k + 1) * odds);
        masses[--k] = mass;
        sum += mass;
    }
    const scale = 1 / sum;
    for (let k = 0; k <= n; k++) masses[k]! *= scale;
    return masses;
}

/** P(X = k) of Bin(n, p) where it is not negligible. */
export class BinomialWindow {
    /** First k of the window. */
    readonly from: number;
    readonly masses: Float64Array;
    private upper: Float64Array | undefined;

    /** @param negligible masses below it are left out; default 1e-18. */
    constructor(
        private readonly n: number,
        p: number,
        negligible = 1e-18,
    ) {
        const all = binomialMasses(n, p);
        let from = 0;
        let to = n;
        while (all[from]! < negligible) from++;
        while (all[to]! < negligible) to--;
        this.from = from;
        this.masses = all.subarray(from, to + 1);
    }

    /** Last k of the window. */
    get to(): number {
        return this.from + this.masses.length - 1;
    }

    /** P(X = k); 0 outside the window. */
    at(k: number): number {
        return this.masses[k - this.from] ?? 0;
    }

    /** P(X ≥ k). */
    atLeast(k: number): number {
        if (k <= this.from) return 1;
        if (k > this.to || k > this.n) return 0;
        this.upper ??= sums(this.masses);
        return this.upper[k - this.from]!;
    }
}

/** Sums from each entry to the end, the small ones first. */
function sums(masses: Float64Array): Float64Array {
    const result = new Float64Array(masses.length);
    let sum = 0;
    for (let i = masses.length - 1; i >= 0; i--) {
        sum += masses[i]!;
        result[i] = Math.min(1, sum);
    }
    return result;
}
