import { checkWhole } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { costOf, drawFrom } from './draw.js';
import { generatorOf } from './generator.js';
import { checkStrata, type Stratum, totalsOfUnits, unitsIn } from './units.js';

/** Replicates where none are named: the limits then move by some 1–2 % of the half-width from seed to seed. */
export const defaultReplicates = 10_000;
/** Fewer leave less than 50 replicates beyond a limit of 95 %. */
export const leastReplicates = 2000;
export const mostReplicates = 1_000_000;
/** Seed where none is named. */
export const defaultSeed = 59921;
/** Larger share of replicates on which the statistic is undefined: then there is no interval. */
export const mostUndefined = 0.01;
/** Most steps of drawing and adding, all replicates together: some seconds. */
export const mostWork = 5e8;

export interface BootstrapInput {
    /** Strata are drawn from separately: their sizes are the same in each replicate. */
    readonly strata: readonly Stratum[];
    /** Length of the totals, whole, ≥ 1. */
    readonly width: number;
    /** The metric from the totals of the sample or of a replicate; NaN where they do not determine it. */
    readonly statistic: (totals: Float64Array) => number;
    /** The metric without one unit of a kind; default: computed from the totals. */
    readonly without?: (stratum: number, kind: number) => number;
    /** Whole, 2000 … 10⁶; default 10 000. */
    readonly replicates?: number;
    /** Whole, 0 … 2³² − 1; default 59921. */
    readonly seed?: number;
}

/** Values of the metric on samples drawn with replacement. */
export interface BootstrapSample {
    /** On the sample itself. */
    readonly estimate: number;
    /** Defined values in rising order. */
    readonly values: Float64Array;
    readonly replicates: number;
    /** Replicates without a value; not among the values. */
    readonly undefinedReplicates: number;
    readonly seed: number;
    readonly units: number;
    /** Standard deviation of the values. */
    readonly standardError: number;
    /**
     * Acceleration of BCa: Σ l³ / (6 (Σ l²)^1.5), l the influence of each unit by the jackknife over the size of its
     * stratum (Davison, Hinkley 1997, ch. 5.3.2). NaN where the metric is undefined without one of the units.
     */
    readonly acceleration: () => number;
}

/**
 * Nonparametric bootstrap of a metric that depends on sums over independent units: cases, or patients with all of their
 * units (Efron, Tibshirani 1993; for clusters Davison, Hinkley 1997, ch. 3.8; Field, Welsh 2007). The same input gives
 * the same values on every machine.
 * @throws StatisticsError if an argument is outside its range, the sample does not determine the metric, all replicates
 * are alike, too many of them are undefined, or there are too many units.
 */
export function bootstrap(input: BootstrapInput): BootstrapSample {
    const { strata, width, statistic, replicates = defaultReplicates, seed = defaultSeed } = input;
    checkWhole('replicates', replicates, leastReplicates, mostReplicates);
    checkWhole('seed', seed, 0, 2 ** 32 - 1);
    checkWhole('width', width, 1, mostWork);
    const units = checkStrata(strata, width);
    checkWork(strata, width, replicates);
    const totals = totalsOfUnits(strata, width);
    const estimate = statistic(totals);
    if (!Number.isFinite(estimate)) {
        throw new StatisticsError('strata', estimate, {
            ru: 'выборка, по которой показатель определён и конечен',
            en: 'a sample that determines the metric, with a finite value',
        });
    }
    const generator = generatorOf(seed);
    const draws = strata.map(stratum => drawFrom(stratum, generator));
    const all = new Float64Array(replicates);
    const replicate = new Float64Array(width);
    let defined = 0;
    for (let b = 0; b < replicates; b++) {
        replicate.fill(0);
        for (const draw of draws) draw(replicate);
        const value = statistic(replicate);
        if (!Number.isNaN(value)) all[defined++] = value;
    }
    checkDefined(replicates - defined, replicates);
    const values = all.subarray(0, defined).sort();
    if (values[0] === values[defined - 1]) {
        throw new StatisticsError('strata', estimate, {
            ru: 'выборка, в которой единицы различаются: иначе все реплики одинаковы и бутстреп-интервала нет (возьмите точный интервал)',
            en: 'a sample whose units differ: otherwise all replicates are alike and there is no bootstrap interval (use an exact one)',
        });
    }
    let known: number | undefined;
    const acceleration = (): number => (known ??= accelerationOf(input, totals, estimate));
    const undefinedReplicates = replicates - defined;
    const standardError = deviation(values);
    return { estimate, values, replicates, undefinedReplicates, seed, units, standardError, acceleration };
}

function checkWork(strata: readonly Stratum[], width: number, replicates: number): void {
    const cost = strata.reduce((sum, stratum) => sum + costOf(stratum), width);
    if (cost * replicates <= mostWork) return;
    const most = Math.floor(mostWork / replicates / 4);
    throw new StatisticsError('replicates', replicates, {
        ru: `при ${replicates} повторных выборках не более примерно ${most} разных единиц (оценок), а их больше; при таком числе интервал по дисперсии (для площади логит-ДеЛонг) от бутстреп-интервала не отличается: назовите его`,
        en: `with ${replicates} replicates at most some ${most} different units (scores), and there are more; with so many an interval by the variance (for an area logit-DeLong) does not differ from a bootstrap one: name it`,
    });
}

function checkDefined(undefinedReplicates: number, replicates: number): void {
    if (undefinedReplicates <= mostUndefined * replicates) return;
    throw new StatisticsError('undefinedReplicates', undefinedReplicates, {
        ru: `показатель определён не менее чем на 99 % повторных выборок (${replicates}); случаев для бутстрепа слишком мало`,
        en: `a metric that is defined on 99 % of the ${replicates} replicates; there are too few cases for the bootstrap`,
    });
}

function deviation(values: Float64Array): number {
    let mean = 0;
    for (const value of values) mean += value / values.length;
    let sum = 0;
    for (const value of values) sum += (value - mean) ** 2;
    return Math.sqrt(sum / (values.length - 1));
}

function accelerationOf(
    { strata, statistic, without }: BootstrapInput,
    totals: Float64Array,
    estimate: number,
): number {
    const scratch = new Float64Array(totals.length);
    let [squares, cubes] = [0, 0];
    strata.forEach((stratum, s) => {
        const units = unitsIn(stratum);
        if (units < 2) return;
        for (let kind = 0; kind < stratum.times.length; kind++) {
            const times = stratum.times[kind]!;
            if (times === 0) continue;
            const left = without ? without(s, kind) : statistic(leavingOut(stratum, kind, totals, scratch));
            const influence = ((units - 1) * (estimate - left)) / units;
            squares += times * influence ** 2;
            cubes += times * influence ** 3;
        }
    });
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function leavingOut(stratum: Stratum, kind: number, totals: Float64Array, scratch: Float64Array): Float64Array {
    scratch.set(totals);
    for (let entry = stratum.starts[kind]!; entry < stratum.starts[kind + 1]!; entry++) {
        scratch[stratum.places[entry]!]! -= stratum.values[entry]!;
    }
    return scratch;
}
