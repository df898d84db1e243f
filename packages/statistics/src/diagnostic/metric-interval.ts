import { checkInside } from '../core/check.js';
import { upperZ } from '../distribution/normal.js';
import { proportionInterval } from '../proportion/proportion-interval.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';
import { type Cells, checkCells, countsOf, type ProportionMetric, withHalves } from './cells.js';

/** An estimate with its interval; limits are NaN where the cells do not determine them. */
export interface MetricInterval {
    estimate: number;
    lower: number;
    upper: number;
    /** Set where 0.5 was added to each cell, because one of them was 0. */
    halvesAdded?: boolean;
    /** Set where the interval is what lies outside the two limits, through infinity. */
    outside?: boolean;
}

interface Common {
    cells: Cells;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

const undetermined: MetricInterval = { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };

/**
 * A share of the cells with its interval, by default exact (Clopper-Pearson).
 * @throws StatisticsError if an argument is outside its range.
 */
export function shareInterval(input: Common & { metric: ProportionMetric; method?: ProportionMethod }): MetricInterval {
    const { cells, metric, method = 'clopper-pearson', level = 0.95 } = input;
    checkCells(cells);
    checkInside('level', level, 0, 1);
    const { x, n } = countsOf(metric, cells);
    if (n === 0) return undetermined;
    const { lower, upper } = proportionInterval({ x, n, method, level });
    return { estimate: x / n, lower, upper };
}

/** A ratio with an interval symmetric on the logarithm. */
function onLog(estimate: number, variance: number, level: number): MetricInterval {
    const factor = Math.exp(upperZ((1 - level) / 2) * Math.sqrt(variance));
    return { estimate, lower: estimate / factor, upper: estimate * factor };
}

/** Whether 0.5 is added to each cell: always, never, or where one of them is 0. */
export type Halves = 'always' | 'never' | 'on-zero';

function corrected({ cells, level = 0.95, halves = 'on-zero' }: Common & { halves?: Halves }) {
    checkCells(cells);
    checkInside('level', level, 0, 1);
    const zero = Object.values(cells).includes(0);
    const add = halves === 'always' || (halves === 'on-zero' && zero);
    return { ...(add ? withHalves(cells) : cells), level, flag: add ? { halvesAdded: true } : {} };
}

/**
 * LR+ = sensitivity / (1 − specificity), with Simel's interval on the logarithm
 * (Simel, Samsa, Matchar 1991, Journal of Clinical Epidemiology 44: 763-770).
 */
export function positiveLikelihoodRatio(input: Common & { halves?: Halves }): MetricInterval {
    const { tp, fn, fp, tn, level, flag } = corrected(input);
    const estimate = tp / (tp + fn) / (fp / (fp + tn));
    return { ...onLog(estimate, 1 / tp - 1 / (tp + fn) + 1 / fp - 1 / (fp + tn), level), ...flag };
}

/** LR− = (1 − sensitivity) / specificity, with Simel's interval on the logarithm. */
export function negativeLikelihoodRatio(input: Common & { halves?: Halves }): MetricInterval {
    const { tp, fn, fp, tn, level, flag } = corrected(input);
    const estimate = fn / (tp + fn) / (tn / (fp + tn));
    return { ...onLog(estimate, 1 / fn - 1 / (tp + fn) + 1 / tn - 1 / (fp + tn), level), ...flag };
}

/** Diagnostic odds ratio with Woolf's interval on the logarithm (Woolf 1955). */
export function diagnosticOddsRatio(input: Common & { halves?: Halves }): MetricInterval {
    const { tp, fn, fp, tn, level, flag } = corrected(input);
    return { ...onLog((tp * tn) / (fp * fn), 1 / tp + 1 / fn + 1 / fp + 1 / tn, level), ...flag };
}

/**
 * Youden's J = sensitivity + specificity − 1. `exact` adds the exact limits of both (conservative, as epiR);
 * `wald` uses the sum of the variances.
 */
export function youdenIndex(input: Common & { method?: 'exact' | 'wald' }): MetricInterval {
    const { cells, level = 0.95, method = 'exact' } = input;
    const se = shareInterval({ cells, level, metric: 'sensitivity' });
    const sp = shareInterval({ cells, level, metric: 'specificity' });
    const estimate = se.estimate + sp.estimate - 1;
    if (method === 'exact') return { estimate, lower: se.lower + sp.lower - 1, upper: se.upper + sp.upper - 1 };
    const half = upperZ((1 - level) / 2) * Math.sqrt(sumOfVariances(cells));
    return { estimate, lower: estimate - half, upper: estimate + half };
}

/**
 * Number needed to diagnose: 1 / J, with the limits of J turned over. Where J may be 0 the number may be infinite: the
 * interval is then what lies outside the two limits, which are given in rising order, as epiR prints them.
 */
export function numberNeededToDiagnose(input: Common): MetricInterval {
    const { estimate, lower, upper } = youdenIndex(input);
    const limits = [1 / upper, 1 / lower].sort((a, b) => a - b) as [number, number];
    const outside = lower < 0 && upper > 0 ? { outside: true } : {};
    return { estimate: 1 / estimate, lower: limits[0], upper: limits[1], ...outside };
}

/** (Sensitivity + specificity) / 2 with a Wald interval. */
export function balancedAccuracy({ cells, level = 0.95 }: Common): MetricInterval {
    const { estimate } = youdenIndex({ cells, level });
    const center = (estimate + 1) / 2;
    const half = (upperZ((1 - level) / 2) * Math.sqrt(sumOfVariances(cells))) / 2;
    return { estimate: center, lower: center - half, upper: center + half };
}

function sumOfVariances(cells: Cells): number {
    const variance = (metric: ProportionMetric): number => {
        const { x, n } = countsOf(metric, cells);
        return ((x / n) * (1 - x / n)) / n;
    };
    return variance('sensitivity') + variance('specificity');
}

/**
 * F1 = 2·TP / (2·TP + FP + FN) = 2J/(1 + J) of Jaccard's J = TP/(TP + FP + FN): the interval of J, exact or by Wilson,
 * turned into one of F1; or the delta method (Takahashi et al. 2022, Applied Intelligence 52: 4961-4972).
 */
export function f1Score(input: Common & { method?: 'clopper-pearson' | 'wilson' | 'delta' }): MetricInterval {
    const { cells, level = 0.95, method = 'wilson' } = input;
    checkCells(cells);
    checkInside('level', level, 0, 1);
    const { tp, fn, fp } = cells;
    const n = tp + fp + fn;
    if (n === 0) return undetermined;
    const estimate = (2 * tp) / (2 * tp + fp + fn);
    if (method === 'delta') {
        const variance = (4 * tp * (fp + fn) * n) / (2 * tp + fp + fn) ** 4;
        const half = upperZ((1 - level) / 2) * Math.sqrt(variance);
        return { estimate, lower: estimate - half, upper: estimate + half };
    }
    const { lower, upper } = proportionInterval({ x: tp, n, method, level });
    const turned = (jaccard: number): number => (2 * jaccard) / (1 + jaccard);
    return { estimate, lower: turned(lower), upper: turned(upper) };
}

/** Matthews' correlation coefficient; NaN where a margin is 0. */
export function matthewsCorrelation(cells: Cells): number {
    checkCells(cells);
    const { tp, fn, fp, tn } = cells;
    const margins = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return margins === 0 ? Number.NaN : (tp * tn - fp * fn) / margins;
}
