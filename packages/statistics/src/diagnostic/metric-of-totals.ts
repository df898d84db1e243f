import { type KappaWeights, weightsOf } from '../agreement/square-table.js';
import { checkInside, checkOneOf, checkWhole } from '../core/check.js';

/** A metric as a function of sums over units, such as the four cells. Multiplying all sums by one number changes nothing. */
export interface MetricOfTotals {
    /** NaN where the sums do not determine it. */
    readonly value: (totals: ArrayLike<number>) => number;
    /** Derivatives of the value by each sum. */
    readonly gradient: (totals: ArrayLike<number>) => number[];
}

/** Most categories of a kappa of sums; its slopes take k³ steps. */
const mostCategories = 1000;

/** x/n of cells; `of` tells which cells are in x and in n. */
function shareOfCells(inX: readonly number[], inN: readonly number[]): MetricOfTotals {
    const sums = (totals: ArrayLike<number>): readonly [number, number] => {
        let [x, n] = [0, 0];
        for (let i = 0; i < 4; i++) {
            x += inX[i]! * totals[i]!;
            n += inN[i]! * totals[i]!;
        }
        return [x, n];
    };
    return {
        value: totals => {
            const [x, n] = sums(totals);
            return x / n;
        },
        gradient: totals => {
            const [x, n] = sums(totals);
            return inN.map((weight, i) => (inX[i]! - (weight * x) / n) / n);
        },
    };
}

/** a·f + b·g. */
function combined(f: MetricOfTotals, a: number, g: MetricOfTotals, b: number, constant = 0): MetricOfTotals {
    return {
        value: totals => a * f.value(totals) + b * g.value(totals) + constant,
        gradient: totals => {
            const second = g.gradient(totals);
            return f.gradient(totals).map((first, i) => a * first + b * second[i]!);
        },
    };
}

function ratio(f: MetricOfTotals, g: MetricOfTotals): MetricOfTotals {
    const value = (totals: ArrayLike<number>): number => f.value(totals) / g.value(totals);
    return {
        value,
        gradient: totals => {
            const bottom = g.value(totals);
            const second = g.gradient(totals);
            return f.gradient(totals).map((first, i) => (first - value(totals) * second[i]!) / bottom);
        },
    };
}

const sensitivity = shareOfCells([0, 0, 0, 1], [0, 0, 1, 1]);
const specificity = shareOfCells([1, 0, 0, 0], [1, 1, 0, 0]);
const missed = shareOfCells([0, 0, 1, 0], [0, 0, 1, 1]);
const falseAlarms = shareOfCells([0, 1, 0, 0], [1, 1, 0, 0]);

/** Metrics of the four cells, the sums in the order TN, FP, FN, TP. */
export const cellMetrics = {
    sensitivity,
    specificity,
    accuracy: shareOfCells([1, 0, 0, 1], [1, 1, 1, 1]),
    ppv: shareOfCells([0, 0, 0, 1], [0, 1, 0, 1]),
    npv: shareOfCells([1, 0, 0, 0], [1, 0, 1, 0]),
    youden: combined(sensitivity, 1, specificity, 1, -1),
    balancedAccuracy: combined(sensitivity, 0.5, specificity, 0.5),
    lrPositive: ratio(sensitivity, falseAlarms),
    lrNegative: ratio(missed, specificity),
    f1: shareOfCells([0, 0, 0, 2], [0, 1, 1, 2]),
    kappa: kappaOfTotals(2, 'none'),
} as const satisfies Record<string, MetricOfTotals>;

/**
 * PPV or NPV by Bayes at a stated prevalence, of the four cells.
 * @param prevalence 0 < prevalence < 1.
 * @throws StatisticsError if an argument is outside its range.
 */
export function predictiveAtPrevalence(value: 'ppv' | 'npv', prevalence: number): MetricOfTotals {
    checkOneOf('value', value, ['ppv', 'npv']);
    checkInside('prevalence', prevalence, 0, 1);
    const right = value === 'ppv' ? sensitivity : specificity;
    const wrong = value === 'ppv' ? falseAlarms : missed;
    const weight = value === 'ppv' ? prevalence : 1 - prevalence;
    return ratio(combined(right, weight, wrong, 0), combined(right, weight, wrong, 1 - weight));
}

/**
 * Kappa of a square table, the sums row by row: 1 − N · Σ v n / Σ v r c with weights v of disagreement.
 * @param k categories, whole, 2 ≤ k ≤ 1000.
 * @throws StatisticsError if an argument is outside its range.
 */
export function kappaOfTotals(k: number, weights: KappaWeights): MetricOfTotals {
    checkWhole('k', k, 2, mostCategories);
    const apart = weightsOf(k, weights).map(row => row.map(weight => 1 - weight));
    const sums = (totals: ArrayLike<number>) => {
        const rows = new Float64Array(k);
        const columns = new Float64Array(k);
        let [n, seen, chance] = [0, 0, 0];
        for (let i = 0; i < k; i++) {
            for (let j = 0; j < k; j++) {
                const count = totals[i * k + j]!;
                rows[i]! += count;
                columns[j]! += count;
                n += count;
                seen += apart[i]![j]! * count;
            }
        }
        for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) chance += apart[i]![j]! * rows[i]! * columns[j]!;
        return { n, seen, chance, rows, columns };
    };
    return {
        value: totals => {
            const { n, seen, chance } = sums(totals);
            return 1 - (n * seen) / chance;
        },
        gradient: totals => {
            const { n, seen, chance, rows, columns } = sums(totals);
            return Array.from({ length: k * k }, (_, place) => {
                const [i, j] = [Math.floor(place / k), place % k];
                let slope = 0;
                for (let b = 0; b < k; b++) slope += apart[i]![b]! * columns[b]! + apart[b]![j]! * rows[b]!;
                return -(seen + n * apart[i]![j]!) / chance + (n * seen * slope) / chance ** 2;
            });
        },
    };
}

/** Mean of values, of the sums Σ y and number. */
export const meanOfTotals: MetricOfTotals = {
    value: totals => totals[0]! / totals[1]!,
    gradient: totals => [1 / totals[1]!, -totals[0]! / totals[1]! ** 2],
};

/**
 * ICC(A,1) of two measurements a case (McGraw, Wong 1996), of the sums n, Σ x, Σ y, Σ x², Σ y², Σ x·y; about a middle of
 * the values, so that no digits are lost.
 */
export function absoluteAgreementOfTotals(totals: ArrayLike<number>): number {
    const [n, x, y, xx, yy, xy] = totals as unknown as [number, number, number, number, number, number];
    const mean = (x + y) / (2 * n);
    const ofCases = (xx + yy + 2 * xy) / 2 - 2 * n * mean * mean;
    const ofRaters = n * ((x / n - mean) ** 2 + (y / n - mean) ** 2);
    const all = xx + yy - 2 * n * mean * mean;
    const cases = ofCases / (n - 1);
    const error = (all - ofCases - ofRaters) / (n - 1);
    return (cases - error) / (cases + error + (2 / n) * (ofRaters - error));
}
