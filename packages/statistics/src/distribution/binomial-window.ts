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
        const mode = p >= 1 ? n : Math.min(n, Math.floor((n + 1) * p));
        const [below, above] = p <= 0 || p >= 1 ? [[], []] : sides(n, p, mode, negligible);
        let sum = 1;
        for (const mass of below) sum += mass;
        for (const mass of above) sum += mass;
        // What was summed in terms of the largest may still be negligible as a probability.
        const least = negligible * sum;
        while (below.length > 0 && below.at(-1)! < least) below.pop();
        while (above.length > 0 && above.at(-1)! < least) above.pop();
        this.from = mode - below.length;
        this.masses = new Float64Array(below.length + 1 + above.length);
        for (let i = 0; i < below.length; i++) this.masses[below.length - 1 - i] = below[i]! / sum;
        this.masses[below.length] = 1 / sum;
        for (let i = 0; i < above.length; i++) this.masses[below.length + 1 + i] = above[i]! / sum;
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

/** Masses below and above the mode in terms of its own, outwards, as far as they are not negligible. */
function sides(n: number, p: number, mode: number, negligible: number): [number[], number[]] {
    const odds = p / (1 - p);
    const below: number[] = [];
    const above: number[] = [];
    for (let k = mode, mass = 1; k < n; k++) {
        mass *= ((n - k) / (k + 1)) * odds;
        if (mass < negligible) break;
        above.push(mass);
    }
    for (let k = mode, mass = 1; k > 0; k--) {
        mass *= k / ((n - k + 1) * odds);
        if (mass < negligible) break;
        below.push(mass);
    }
    return [below, above];
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
