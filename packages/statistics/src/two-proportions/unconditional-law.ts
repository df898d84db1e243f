import { binomialMasses } from '../distribution/binomial-window.js';

/** For each x1 the largest x2 that rejects; −1: none. */
export type Limits = Int32Array;

/** P(X1 = x1) and P(X2 ≤ x2) of one pair of proportions. */
export class Law {
    private readonly one: Float64Array;
    private readonly two: Float64Array;

    constructor(n1: number, n2: number, p1: number, p2: number) {
        this.one = binomialMasses(n1, p1);
        this.two = binomialMasses(n2, p2);
        for (let x = 1; x <= n2; x++) this.two[x]! += this.two[x - 1]!;
    }

    /** P((X1, X2) in the region). */
    probability(limits: Limits): number {
        let sum = 0;
        for (let x1 = 0; x1 < limits.length; x1++) {
            const last = limits[x1]!;
            if (last >= 0) sum += this.one[x1]! * this.two[last]!;
        }
        return sum;
    }
}

const points = 200;

/** Size of a region: the supremum of its probability over all p2 with p1 = p2 − margin. */
export class SizeGrid {
    private readonly laws: Law[] = [];
    private readonly step: number;
    /** Index of the place where a region was largest, or too large: of other regions and groups it is mostly near. */
    worst: number | undefined;

    constructor(
        private readonly n1: number,
        private readonly n2: number,
        private readonly margin: number,
    ) {
        this.step = (1 - margin) / points;
    }

    private lawAt(p: number): Law {
        return new Law(this.n1, this.n2, Math.min(1, Math.max(0, p - this.margin)), Math.min(1, p));
    }

    private at(index: number): Law {
        const law = this.laws[index] ?? this.lawAt(this.margin + index * this.step);
        this.laws[index] = law;
        return law;
    }

    isAtMost(limits: Limits, alpha: number): boolean {
        let best = 0;
        let index = this.worst ?? 0;
        if (this.worst !== undefined && this.at(index).probability(limits) > alpha) return false;
        for (let i = 0; i <= points; i++) {
            const value = this.at(i).probability(limits);
            if (value > alpha) {
                this.worst = i;
                return false;
            }
            if (value > best) [best, index] = [value, i];
        }
        this.worst = index;
        if (best < 0.97 * alpha) return true;
        const centre = this.margin + index * this.step;
        const from = Math.max(this.margin, centre - this.step);
        const to = Math.min(1, centre + this.step);
        return maximum(p => this.lawAt(p).probability(limits), from, to) <= alpha;
    }
}

/** Maximum of a function with one maximum between two points. */
function maximum(f: (p: number) => number, from: number, to: number): number {
    let low = from;
    let high = to;
    for (let i = 0; i < 20; i++) {
        const a = low + (high - low) / 3;
        const b = high - (high - low) / 3;
        if (f(a) < f(b)) low = a;
        else high = b;
    }
    return f((low + high) / 2);
}
