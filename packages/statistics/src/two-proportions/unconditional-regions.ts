import { scoreOfDifference } from './score-difference.js';
import type { Limits } from './unconditional-law.js';

/** Scores nearer than this are the same number with other errors of arithmetic: such outcomes reject together. */
const tie = 1e-9;
const largestScore = 60;
/** With so few outcomes between two thresholds their scores are sorted instead of the thresholds halved. */
const few = 48;

/** The rejection regions "score ≥ threshold > 0" of two groups; they grow as the threshold falls. */
export class Regions {
    private readonly scores: Float64Array;

    constructor(
        private readonly n1: number,
        private readonly n2: number,
        private readonly margin: number,
    ) {
        this.scores = new Float64Array((n1 + 1) * (n2 + 1)).fill(Number.NaN);
    }

    /** Score of an outcome, computed when it is first asked for. */
    private score(x1: number, x2: number): number {
        const at = x1 * (this.n2 + 1) + x2;
        let score = this.scores[at]!;
        if (Number.isNaN(score)) {
            score = scoreOfDifference({ x1, n1: this.n1, x2, n2: this.n2 }, -this.margin, true);
            this.scores[at] = score;
        }
        return score;
    }

    /** The score rises with x1 and falls with x2: one walk along the border finds the region. */
    private region(threshold: number): Limits {
        const limits = new Int32Array(this.n1 + 1);
        let last = -1;
        for (let x1 = 0; x1 <= this.n1; x1++) {
            while (last < this.n2 && this.score(x1, last + 1) >= threshold) last++;
            limits[x1] = last;
        }
        return limits;
    }

    /**
     * The largest region for which a condition holds that small regions meet and large ones do not, and the next
     * larger one, which does not meet it; undefined if all do.
     */
    split(holds: (limits: Limits) => boolean): { largest: Limits; next: Limits | undefined } {
        let low = Number.MIN_VALUE;
        let outer = this.region(low);
        if (holds(outer)) return { largest: outer, next: undefined };
        let high = largestScore;
        let inner = this.region(high);
        if (!holds(inner)) inner = new Int32Array(this.n1 + 1).fill(-1);
        else {
            for (let i = 0; i < 40 && outcomes(inner, outer) > few; i++) {
                const middle = (low + high) / 2;
                const limits = this.region(middle);
                if (holds(limits)) [high, inner] = [middle, limits];
                else [low, outer] = [middle, limits];
            }
        }
        return this.splitGroups(inner, outer, holds);
    }

    /** Adds the outcomes between two regions in the order of their scores, those that tie together. */
    private splitGroups(inner: Limits, outer: Limits, holds: (limits: Limits) => boolean) {
        const rest: { x1: number; score: number }[] = [];
        for (let x1 = 0; x1 <= this.n1; x1++) {
            for (let x2 = inner[x1]! + 1; x2 <= outer[x1]!; x2++) rest.push({ x1, score: this.score(x1, x2) });
        }
        rest.sort((a, b) => b.score - a.score || a.x1 - b.x1);
        let largest = inner;
        for (let i = 0; i < rest.length; ) {
            const next = Int32Array.from(largest);
            const score = rest[i]!.score;
            for (; i < rest.length && (rest[i]!.score === score || rest[i]!.score >= score - tie); i++) {
                next[rest[i]!.x1]!++;
            }
            if (!holds(next)) return { largest, next };
            largest = next;
        }
        return { largest, next: undefined };
    }
}

/** How many outcomes lie between two regions. */
function outcomes(inner: Limits, outer: Limits): number {
    let sum = 0;
    for (let x1 = 0; x1 < inner.length; x1++) sum += outer[x1]! - inner[x1]!;
    return sum;
}
