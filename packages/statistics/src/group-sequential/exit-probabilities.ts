import { normalCdf } from '../distribution/normal.js';

/** Points and weights of a stage's sub-density, over the region in which the trial goes on. */
interface Grid {
    readonly z: Float64Array;
    readonly weight: Float64Array;
}

// Jennison & Turnbull 2000, ch. 19.2: a grid of 6r − 1 points, dense around the mean; the error falls with r⁻⁴.
const r = 24;

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Simpson grid for Z around `mean`, cut at the boundaries. */
function gridBetween(mean: number, lower: number, upper: number): Grid {
    const points: number[] = Number.isFinite(lower) ? [lower] : [];
    for (let i = 1; i < 6 * r; i++) {
        let x: number;
        if (i < r) x = -3 - 4 * Math.log(r / i);
        else if (i <= 5 * r) x = -3 + (3 * (i - r)) / (2 * r);
        else x = 3 + 4 * Math.log(r / (6 * r - i));
        if (mean + x > lower && mean + x < upper) points.push(mean + x);
    }
    points.push(upper);
    const size = 2 * points.length - 1;
    const z = new Float64Array(size);
    for (let i = 0; i < size; i++) {
        z[i] = i % 2 === 0 ? points[i / 2]! : (points[(i - 1) / 2]! + points[(i + 1) / 2]!) / 2;
    }
    const weight = new Float64Array(size);
    for (let i = 0; i < size; i++) {
        if (i % 2 === 1) weight[i] = (4 * (z[i + 1]! - z[i - 1]!)) / 6;
        else weight[i] = ((z[i + 2] ?? z[i]!) - (z[i - 2] ?? z[i]!)) / 6;
    }
    return { z, weight };
}

/**
 * The way of a group-sequential test through its stages, in the canonical joint distribution:
 * Z_k ~ N(θ√t_k, 1), Cov(Z_j, Z_k) = √(t_j / t_k). Each stage is added by its critical value.
 */
export class SequentialPath {
    private grid: Grid | undefined;
    private time = 0;

    /**
     * @param drift θ: mean of Z at full information, any real number.
     * @param twoSided reject for |Z| ≥ critical instead of Z ≥ critical.
     */
    constructor(
        private readonly drift: number,
        private readonly twoSided = false,
    ) {}

    /** P(no rejection before, rejection) at a stage at information rate t, without going there. */
    exitAt(t: number, critical: number): number {
        const below = (distance: number) => (this.twoSided ? normalCdf(distance) : 0);
        if (!this.grid) {
            const mean = this.drift * Math.sqrt(t);
            return normalCdf(mean - critical) + below(-mean - critical);
        }
        const step = t - this.time;
        const rootStep = Math.sqrt(step);
        const now = Math.sqrt(t);
        const before = Math.sqrt(this.time);
        const { z, weight } = this.grid;
        let sum = 0;
        for (let i = 0; i < z.length; i++) {
            const mean = z[i]! * before + step * this.drift;
            const up = normalCdf((mean - critical * now) / rootStep);
            sum += weight[i]! * (up + below((-mean - critical * now) / rootStep));
        }
        return sum;
    }

    /** Goes on past a stage at information rate t without rejection. */
    pass(t: number, critical: number): void {
        const lower = this.twoSided ? -critical : Number.NEGATIVE_INFINITY;
        const next = gridBetween(this.drift * Math.sqrt(t), lower, critical);
        const { z, weight } = next;
        if (!this.grid) {
            for (let i = 0; i < z.length; i++) weight[i]! *= density(z[i]! - this.drift * Math.sqrt(t));
        } else {
            const step = t - this.time;
            const rootStep = Math.sqrt(step);
            const scale = Math.sqrt(t) / rootStep;
            const before = Math.sqrt(this.time);
            for (let i = 0; i < z.length; i++) {
                const target = z[i]! * Math.sqrt(t) - step * this.drift;
                let sum = 0;
                for (let j = 0; j < this.grid.z.length; j++) {
                    sum += this.grid.weight[j]! * density((target - this.grid.z[j]! * before) / rootStep);
                }
                weight[i]! *= scale * sum;
            }
        }
        this.grid = next;
        this.time = t;
    }
}

/** P(first rejection at stage k), k = 1…K. */
export function exitProbabilities(
    rates: readonly number[],
    critical: readonly number[],
    drift: number,
    twoSided = false,
): number[] {
    const path = new SequentialPath(drift, twoSided);
    return rates.map((t, k) => {
        const exit = path.exitAt(t, critical[k]!);
        if (k < rates.length - 1) path.pass(t, critical[k]!);
        return exit;
    });
}
