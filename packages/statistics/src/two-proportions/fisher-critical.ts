import type { FixedMargins } from './fixed-margins.js';

/** Steps of a recurrence before it begins anew from the law: its errors stay below 1e-13. */
const block = 64;

/**
 * Smallest x1 with P(X1 ≥ x1 | x1 + x2) ≤ bound, for x2 = first, first + 1, …; n1 + 1 if there is none. It never falls.
 * One more success, drawn without replacement, falls in group 1 with probability (n1 − X1) / (N − m): so the tail of m + 1
 * follows from that of m and one probability.
 */
export class FisherCritical {
    private c: number;
    private tail = 0;
    /** P(X1 = c − 1 | c + x2). */
    private below = 0;
    private steps = block;

    constructor(
        private readonly law: FixedMargins,
        private readonly bound: number,
        private readonly n1: number,
        private readonly n2: number,
        first: number,
    ) {
        this.c = Math.floor((first * n1) / n2);
    }

    /** Of the next x2. */
    next(x2: number): number {
        const { n1, n2 } = this;
        if (this.c > n1) return this.c;
        // Where group 2 is exhausted the recurrences divide by 0.
        if (this.steps >= block || x2 >= n2 - 1) {
            this.search(x2);
            return this.c;
        }
        this.steps++;
        this.drawOne(this.c + x2 - 1);
        while (this.tail > this.bound && this.c <= n1) {
            this.drawOne(this.c + x2);
            this.raise(this.c + x2 + 1);
        }
        return this.c;
    }

    /** By the law itself. */
    private search(x2: number): void {
        const { law, n1, n2 } = this;
        while (this.c <= n1 && law.tailExceeds(this.bound, this.c, n1, n2, this.c + x2)) this.c++;
        if (this.c > n1) return;
        const m = this.c + x2;
        this.tail = law.tail(this.c, n1, n2, m);
        this.below = law.probability(this.c - 1, n1, n2, m);
        this.steps = 0;
    }

    /** From m to m + 1 successes. */
    private drawOne(m: number): void {
        const { c, n1, n2 } = this;
        const rest = n1 + n2 - m;
        this.tail += (this.below * (n1 - c + 1)) / rest;
        this.below *= ((n2 - m + c - 1) / (m - c + 2)) * ((m + 1) / rest);
    }

    /** From c to c + 1 with m successes. */
    private raise(m: number): void {
        const { c, n1, n2 } = this;
        this.below *= ((n1 - c + 1) * (m - c + 1)) / (c * (n2 - m + c));
        this.tail -= this.below;
        this.c++;
    }
}
