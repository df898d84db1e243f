import { StatisticsError } from '../core/statistics-error.js';

/** The four cells of a result table: true positive, false negative, false positive, true negative. */
export interface Cells {
    readonly tp: number;
    readonly fn: number;
    readonly fp: number;
    readonly tn: number;
}

/** @throws StatisticsError unless all four are whole, ≥ 0, and one of them is above 0. */
export function checkCells(cells: Cells): void {
    const values = [cells.tp, cells.fn, cells.fp, cells.tn];
    if (values.every(value => Number.isInteger(value) && value >= 0) && values.some(value => value > 0)) return;
    throw new StatisticsError('cells', values.join('; '), {
        ru: 'четыре целых числа не меньше 0, хотя бы одно больше 0',
        en: 'four whole numbers, none below 0 and one above 0',
    });
}

/** The same with 0.5 added to each cell (Haldane 1956, Anscombe 1956). */
export function withHalves({ tp, fn, fp, tn }: Cells): Cells {
    return { tp: tp + 0.5, fn: fn + 0.5, fp: fp + 0.5, tn: tn + 0.5 };
}

export const proportionMetrics = [
    'sensitivity',
    'specificity',
    'accuracy',
    'ppv',
    'npv',
    'prevalence',
    'apparent-prevalence',
    'false-positive-rate',
    'false-negative-rate',
    'false-discovery-rate',
    'false-omission-rate',
] as const;

/** Metrics that are a share of the cells. */
export type ProportionMetric = (typeof proportionMetrics)[number];

/** Numerator and denominator of a share: the cells decide them (definitions 3.23 and 3.25, table 2). */
export function countsOf(metric: ProportionMetric, { tp, fn, fp, tn }: Cells): { x: number; n: number } {
    switch (metric) {
        case 'sensitivity':
            return { x: tp, n: tp + fn };
        case 'specificity':
            return { x: tn, n: tn + fp };
        case 'accuracy':
            return { x: tp + tn, n: tp + fn + fp + tn };
        case 'ppv':
            return { x: tp, n: tp + fp };
        case 'npv':
            return { x: tn, n: tn + fn };
        case 'prevalence':
            return { x: tp + fn, n: tp + fn + fp + tn };
        case 'apparent-prevalence':
            return { x: tp + fp, n: tp + fn + fp + tn };
        case 'false-positive-rate':
            return { x: fp, n: tn + fp };
        case 'false-negative-rate':
            return { x: fn, n: tp + fn };
        case 'false-discovery-rate':
            return { x: fp, n: tp + fp };
        case 'false-omission-rate':
            return { x: fn, n: tn + fn };
    }
}
