import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { proportionInterval } from '../proportion/proportion-interval.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';
import {
    derivationOf,
    levelSteps,
    lowerLabel,
    share,
    undeterminedNotice,
    upperLabel,
    waldSteps,
} from '../steps/test-steps.js';
import { type Cells, checkCells, countsOf, type ProportionMetric, proportionMetrics, withHalves } from './cells.js';
import { cellSteps, halvesNotice, logRatioSteps, logRatios, rateErrorStep, rateSteps } from './metric-steps.js';

/** An estimate with its interval; limits are NaN where the cells do not determine them. */
export interface MetricInterval {
    estimate: number;
    lower: number;
    upper: number;
    /** Set where 0.5 was added to each cell, because one of them was 0. */
    halvesAdded?: boolean;
    /** Set where the interval is what lies outside the two limits, through infinity. */
    outside?: boolean;
    derivation: Derivation;
}

interface Common {
    cells: Cells;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

function undetermined(id: string, cells: Cells): MetricInterval {
    const derivation = derivationOf(id, cellSteps(cells), [undeterminedNotice]);
    return { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN, derivation };
}

/**
 * A share of the cells with its interval, by default exact (Clopper-Pearson).
 * @throws StatisticsError if an argument is outside its range.
 */
export function shareInterval(input: Common & { metric: ProportionMetric; method?: ProportionMethod }): MetricInterval {
    const { cells, metric, method = 'clopper-pearson', level = 0.95 } = input;
    checkCells(cells);
    checkOneOf('metric', metric, proportionMetrics);
    checkInside('level', level, 0, 1);
    const { x, n } = countsOf(metric, cells);
    if (n === 0) return undetermined(method, cells);
    const { lower, upper, derivation } = proportionInterval({ x, n, method, level });
    return { estimate: x / n, lower, upper, derivation };
}

const halvesChoices = ['always', 'never', 'on-zero'] as const;
/** Whether 0.5 is added to each cell: always, never, or where one of them is 0. */
export type Halves = (typeof halvesChoices)[number];

type RatioInput = Common & { halves?: Halves };

/** A ratio of cells with an interval symmetric on the logarithm. */
function onLog(
    id: string,
    kind: keyof typeof logRatios,
    { cells, level = 0.95, halves = 'on-zero' }: RatioInput,
    ratio: (cells: Cells) => number,
    varianceOf: (cells: Cells) => number,
): MetricInterval {
    checkCells(cells);
    checkInside('level', level, 0, 1);
    checkOneOf('halves', halves, halvesChoices);
    const halvesAdded = halves === 'always' || (halves === 'on-zero' && Object.values(cells).includes(0));
    const used = halvesAdded ? withHalves(cells) : cells;
    const estimate = ratio(used);
    const variance = varianceOf(used);
    const factor = Math.exp(upperZ((1 - level) / 2) * Math.sqrt(variance));
    const interval = { estimate, lower: estimate / factor, upper: estimate * factor };
    const steps = logRatioSteps(logRatios[kind], { cells, used, halvesAdded, level, variance, ...interval });
    const notices = halvesAdded ? [halvesNotice] : Number.isFinite(factor) ? [] : [undeterminedNotice];
    return {
        ...interval,
        ...(halvesAdded ? { halvesAdded } : {}),
        derivation: derivationOf(id, steps, notices),
    };
}

/**
 * LR+ = sensitivity / (1 − specificity), with Simel's interval on the logarithm
 * (Simel, Samsa, Matchar 1991, Journal of Clinical Epidemiology 44: 763-770).
 */
export function positiveLikelihoodRatio(input: RatioInput): MetricInterval {
    return onLog(
        'simel',
        'positive',
        input,
        ({ tp, fn, fp, tn }) => tp / (tp + fn) / (fp / (fp + tn)),
        ({ tp, fn, fp, tn }) => 1 / tp - 1 / (tp + fn) + 1 / fp - 1 / (fp + tn),
    );
}

/** LR− = (1 − sensitivity) / specificity, with Simel's interval on the logarithm. */
export function negativeLikelihoodRatio(input: RatioInput): MetricInterval {
    return onLog(
        'simel',
        'negative',
        input,
        ({ tp, fn, fp, tn }) => fn / (tp + fn) / (tn / (fp + tn)),
        ({ tp, fn, fp, tn }) => 1 / fn - 1 / (tp + fn) + 1 / tn - 1 / (fp + tn),
    );
}

/** Diagnostic odds ratio with Woolf's interval on the logarithm (Woolf 1955). */
export function diagnosticOddsRatio(input: RatioInput): MetricInterval {
    return onLog(
        'woolf',
        'odds',
        input,
        ({ tp, fn, fp, tn }) => (tp * tn) / (fp * fn),
        ({ tp, fn, fp, tn }) => 1 / tp + 1 / fn + 1 / fp + 1 / tn,
    );
}

/**
 * Youden's J = sensitivity + specificity − 1. `exact` adds the exact limits of both (conservative, as epiR);
 * `wald` uses the sum of the variances.
 */
export function youdenIndex(input: Common & { method?: 'exact' | 'wald' }): MetricInterval {
    const { cells, level = 0.95, method = 'exact' } = input;
    checkOneOf('method', method, ['exact', 'wald']);
    const id = method === 'exact' ? 'youden-exact' : 'youden-wald';
    const se = shareInterval({ cells, level, metric: 'sensitivity' });
    const sp = shareInterval({ cells, level, metric: 'specificity' });
    const estimate = se.estimate + sp.estimate - 1;
    if (Number.isNaN(estimate)) return undetermined(id, cells);
    const label = { ru: 'индекс Юдена', en: "Youden's index" };
    const rates = { Se: se.estimate, Sp: sp.estimate };
    const head = [
        ...cellSteps(cells),
        ...rateSteps(cells),
        computed('J', label, '{Se} + {Sp} − 1', rates, estimate, share),
    ];
    if (method === 'exact') {
        const [lower, upper] = [se.lower + sp.lower - 1, se.upper + sp.upper - 1];
        return { estimate, lower, upper, derivation: derivationOf(id, [...head, ...exactYoudenSteps(level, se, sp)]) };
    }
    const error = Math.sqrt(sumOfVariances(cells));
    const z = upperZ((1 - level) / 2);
    const [lower, upper] = [estimate - z * error, estimate + z * error];
    const tail = waldSteps('J', { J: estimate, z, SE: error }, lower, upper);
    const steps = [...head, rateErrorStep(cells, error), ...levelSteps(level), ...tail];
    return { estimate, lower, upper, derivation: derivationOf(id, steps) };
}

type Found = Omit<MetricInterval, 'derivation'>;

/** The exact limits of both rates, added. */
function exactYoudenSteps(level: number, se: Found, sp: Found): Step[] {
    const exact = (side: 'lower' | 'upper', of: 'Se' | 'Sp', value: number): Step => {
        const ru = `${side === 'lower' ? 'нижняя' : 'верхняя'} точная граница для ${of}`;
        const symbol = `${side === 'lower' ? 'L' : 'U'}(${of})`;
        return given(symbol, { ru, en: `exact ${side} limit of ${of}` }, value, { unit: 'proportion', digits: 6 });
    };
    const lower = { 'L(Se)': se.lower, 'L(Sp)': sp.lower };
    const upper = { 'U(Se)': se.upper, 'U(Sp)': sp.upper };
    return [
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        exact('lower', 'Se', se.lower),
        exact('lower', 'Sp', sp.lower),
        exact('upper', 'Se', se.upper),
        exact('upper', 'Sp', sp.upper),
        computed('L', lowerLabel, '{L(Se)} + {L(Sp)} − 1', lower, se.lower + sp.lower - 1, share),
        computed('U', upperLabel, '{U(Se)} + {U(Sp)} − 1', upper, se.upper + sp.upper - 1, share),
    ];
}

/**
 * Number needed to diagnose: 1 / J, with the limits of J turned over. Where J may be 0 the number may be infinite: the
 * interval is then what lies outside the two limits, which are given in rising order, as epiR prints them.
 */
export function numberNeededToDiagnose(input: Common): MetricInterval {
    const youden = youdenIndex(input);
    const { estimate, lower, upper } = youden;
    if (Number.isNaN(estimate)) return undetermined('nnd', input.cells);
    const limits = [1 / upper, 1 / lower].sort((a, b) => a - b) as [number, number];
    const beyond = lower < 0 && upper > 0;
    const label = { ru: 'число исследований на один верный диагноз', en: 'number needed to diagnose' };
    const limitLabel = { ru: 'граница для NND', en: 'limit of NND' };
    const turned = (symbol: string, name: string, value: number, text = limitLabel): Step[] =>
        value === 0 ? [] : [computed(symbol, text, `1 / {${name}}`, { [name]: value }, 1 / value, { digits: 4 })];
    const steps = [
        ...youden.derivation.steps,
        ...turned('NND', 'J', estimate, label),
        ...turned('NND(U)', 'U', upper),
        ...turned('NND(L)', 'L', lower),
    ];
    return {
        estimate: 1 / estimate,
        lower: limits[0],
        upper: limits[1],
        ...(beyond ? { outside: true } : {}),
        derivation: derivationOf('nnd', steps, beyond ? [outsideNotice] : []),
    };
}

const outsideNotice = {
    code: 'outside-limits',
    text: {
        ru: 'Индекс Юдена может быть равен 0: интервал состоит из значений вне двух границ.',
        en: "Youden's index may be 0: the interval is what lies outside the two limits.",
    },
};

/** (Sensitivity + specificity) / 2 with a Wald interval. */
export function balancedAccuracy({ cells, level = 0.95 }: Common): MetricInterval {
    const { estimate } = youdenIndex({ cells, level });
    if (Number.isNaN(estimate)) return undetermined('balanced-accuracy', cells);
    const center = (estimate + 1) / 2;
    const z = upperZ((1 - level) / 2);
    const error = Math.sqrt(sumOfVariances(cells));
    const half = (z * error) / 2;
    const [lower, upper] = [center - half, center + half];
    const label = { ru: 'сбалансированная точность', en: 'balanced accuracy' };
    const [se, sp] = rateSteps(cells) as [Step, Step];
    const facts = { BA: center, z, SE: error };
    const steps = [
        ...cellSteps(cells),
        se,
        sp,
        computed('BA', label, '({Se} + {Sp}) / 2', { Se: se.value, Sp: sp.value }, center, share),
        rateErrorStep(cells, error),
        ...levelSteps(level),
        computed('L', lowerLabel, '{BA} − {z} · {SE} / 2', facts, lower, share),
        computed('U', upperLabel, '{BA} + {z} · {SE} / 2', facts, upper, share),
    ];
    return { estimate: center, lower, upper, derivation: derivationOf('balanced-accuracy', steps) };
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
    checkOneOf('method', method, ['clopper-pearson', 'wilson', 'delta']);
    const { tp, fn, fp } = cells;
    const n = tp + fp + fn;
    if (n === 0) return undetermined('f1-delta', cells);
    const estimate = (2 * tp) / (2 * tp + fp + fn);
    const counts = { TP: tp, FN: fn, FP: fp };
    const label = { ru: 'мера F1', en: 'F1 score' };
    const head = [
        ...cellSteps(cells),
        computed('F₁', label, '2 · {TP} / (2 · {TP} + {FP} + {FN})', counts, estimate, share),
    ];
    if (method === 'delta') {
        const error = Math.sqrt((4 * tp * (fp + fn) * n) / (2 * tp + fp + fn) ** 4);
        const z = upperZ((1 - level) / 2);
        const [lower, upper] = [estimate - z * error, estimate + z * error];
        const template = '√(4 · {TP} · ({FP} + {FN}) · ({TP} + {FP} + {FN})) / (2 · {TP} + {FP} + {FN})²';
        const steps = [
            ...head,
            computed('SE', { ru: 'стандартная ошибка', en: 'standard error' }, template, counts, error, { digits: 6 }),
            ...levelSteps(level),
            ...waldSteps('F₁', { 'F₁': estimate, z, SE: error }, lower, upper),
        ];
        return { estimate, lower, upper, derivation: derivationOf('f1-delta', steps) };
    }
    const jaccard = proportionInterval({ x: tp, n, method, level });
    const turned = (value: number): number => (2 * value) / (1 + value);
    const [lower, upper] = [turned(jaccard.lower), turned(jaccard.upper)];
    const of = (name: string): string => `2 · {${name}} / (1 + {${name}})`;
    const steps = [
        ...head,
        ...jaccard.derivation.steps,
        computed('L(F₁)', lowerLabel, of('L'), { L: jaccard.lower }, lower, share),
        computed('U(F₁)', upperLabel, of('U'), { U: jaccard.upper }, upper, share),
    ];
    return { estimate, lower, upper, derivation: derivationOf('f1-jaccard', steps) };
}

/** Matthews' correlation coefficient; NaN where a margin is 0. */
export function matthewsCorrelation(cells: Cells): number {
    checkCells(cells);
    const { tp, fn, fp, tn } = cells;
    const margins = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return margins === 0 ? Number.NaN : (tp * tn - fp * fn) / margins;
}
