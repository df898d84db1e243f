import { gaussLegendre, type Rule } from '../distribution/gauss-legendre.js';
import { normalCdf } from '../distribution/normal.js';

/** Points and weights of a stage's sub-density, over the region in which the trial goes on. */
interface Grid {
    readonly z: Float64Array;
    readonly weight: Float64Array;
}

/** The panel's width in standard deviations of the narrowest factor: 32 points are then exact to 1e-14, 16 to 1e-5. */
const panelWidth = 9;
const rules = { fine: gaussLegendre(32), rough: gaussLegendre(16) };
export type Precision = keyof typeof rules;
/** Beyond this many standard deviations a normal density is left out: 1e-15. */
const reach = 8;

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Panels of Gauss-Legendre points between two values, for a function with details as narrow as `detail`. */
function gridBetween(from: number, to: number, detail: number, rule: Rule): Grid {
    if (!(to > from)) return { z: new Float64Array(0), weight: new Float64Array(0) };
    const panels = Math.max(1, Math.ceil((to - from) / (panelWidth * detail)));
    const half = (to - from) / panels / 2;
    const points = rule.nodes.length;
    const z = new Float64Array(panels * points);
    const weight = new Float64Array(panels * points);
    for (let panel = 0; panel < panels; panel++) {
        const centre = from + (2 * panel + 1) * half;
        for (let i = 0; i < points; i++) {
            z[panel * points + i] = centre + half * rule.nodes[i]!;
            weight[panel * points + i] = half * rule.weights[i]!;
        }
    }
    return { z, weight };
}

/**
 * The way of a group-sequential test through its stages, in the canonical joint distribution
 * Z_k ~ N(θ√t_k, 1), Cov(Z_j, Z_k) = √(t_j / t_k), by recursive integration (Armitage, McPherson, Rowe 1969; Jennison,
 * Turnbull 2000, ch. 19) on Gauss-Legendre points: the integrands are analytic between the boundaries, so some tens of
 * points do what a rule of Simpson needs hundreds for.
 */
export class SequentialPath {
    private grid: Grid | undefined;
    private stage = 0;

    /**
     * @param rates information rates of all stages
     * @param drift θ: mean of Z at full information, any real number; the grid also serves drifts between it and 0
     * @param twoSided reject for |Z| ≥ critical instead of Z ≥ critical
     * @param precision rough: for the start of a search
     */
    constructor(
        private readonly rates: readonly number[],
        private readonly drift: number,
        private readonly twoSided = false,
        private readonly precision: Precision = 'fine',
    ) {}

    /** P(no rejection before, rejection) at the next stage, without going there. */
    exitAt(critical: number): number {
        const t = this.rates[this.stage]!;
        const below = (distance: number) => (this.twoSided ? normalCdf(distance) : 0);
        if (!this.grid) {
            const mean = this.drift * Math.sqrt(t);
            return normalCdf(mean - critical) + below(-mean - critical);
        }
        const last = this.rates[this.stage - 1]!;
        const step = t - last;
        const rootStep = Math.sqrt(step);
        const now = Math.sqrt(t);
        const before = Math.sqrt(last);
        const { z, weight } = this.grid;
        let sum = 0;
        for (let i = 0; i < z.length; i++) {
            const mean = z[i]! * before + step * this.drift;
            const up = normalCdf((mean - critical * now) / rootStep);
            sum += weight[i]! * (up + below((-mean - critical * now) / rootStep));
        }
        return sum;
    }

    /**
     * Goes on past the next stage without rejection; afterwards the grid holds its sub-density.
     * @param low, high drifts for which the grid must reach far enough; default the path's own
     */
    pass(critical: number, low = this.drift, high = this.drift): Grid {
        const t = this.rates[this.stage]!;
        const root = Math.sqrt(t);
        const last = this.rates[this.stage - 1] ?? 0;
        const next = this.rates[this.stage + 1] ?? 1;
        // Neither what the last stage cut off nor the way to the next one has finer details than these.
        const detail = Math.min(1, Math.sqrt((t - last) / t), next > t ? Math.sqrt((next - t) / t) : 1);
        const from = Math.max(low * root - reach, this.twoSided ? -critical : Number.NEGATIVE_INFINITY);
        const to = Math.min(high * root + reach, critical);
        const grid = gridBetween(from, to, detail, rules[this.precision]);
        if (this.grid) this.convolve(this.grid, grid, last, t);
        else for (let i = 0; i < grid.z.length; i++) grid.weight[i]! *= density(grid.z[i]! - this.drift * root);
        this.grid = grid;
        this.stage++;
        return grid;
    }

    /** Multiplies the weights of the new grid by the sub-density that the old one gives. */
    private convolve(old: Grid, grid: Grid, last: number, t: number): void {
        const step = t - last;
        const rootStep = Math.sqrt(step);
        const before = Math.sqrt(last) / rootStep;
        const now = Math.sqrt(t) / rootStep;
        const scale = now / Math.sqrt(2 * Math.PI);
        const shift = rootStep * this.drift;
        // Both grids rise: outside a window that moves along the density of the step is below 1e-19.
        const window = 9.5;
        let start = 0;
        for (let i = 0; i < grid.z.length; i++) {
            const target = grid.z[i]! * now - shift;
            while (start < old.z.length && old.z[start]! * before < target - window) start++;
            let sum = 0;
            for (let j = start; j < old.z.length; j++) {
                const x = target - old.z[j]! * before;
                if (x < -window) break;
                sum += old.weight[j]! * Math.exp((-x * x) / 2);
            }
            grid.weight[i]! *= scale * sum;
        }
    }
}

/** P(first rejection at stage k), k = 1…K. */
export function exitProbabilities(
    rates: readonly number[],
    critical: readonly number[],
    drift: number,
    twoSided = false,
    precision: Precision = 'fine',
): number[] {
    const path = new SequentialPath(rates, drift, twoSided, precision);
    return critical.map((value, k) => {
        const exit = path.exitAt(value);
        if (k < critical.length - 1) path.pass(value);
        return exit;
    });
}

/**
 * The same for many drifts at the cost of one path: the density of drift θ is that of drift 0 times exp(θ√t z − θ²t/2).
 * @param high largest drift, ≥ 0
 */
export function exitProbabilitiesByDrift(
    rates: readonly number[],
    critical: readonly number[],
    high: number,
    twoSided = false,
): (drift: number) => number[] {
    const path = new SequentialPath(rates, 0, twoSided);
    const grids = critical.map(value => path.pass(value, 0, high));
    return drift => {
        let going = 1;
        return grids.map(({ z, weight }, k) => {
            const t = rates[k]!;
            const [slope, offset] = [drift * Math.sqrt(t), (drift * drift * t) / 2];
            let still = 0;
            for (let i = 0; i < z.length; i++) still += weight[i]! * Math.exp(slope * z[i]! - offset);
            const exit = going - still;
            going = still;
            return exit;
        });
    };
}
