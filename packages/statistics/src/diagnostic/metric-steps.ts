import type { Bilingual } from '../core/bilingual.js';
import type { Notice, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { counted, levelSteps, lowerLabel, share, upperLabel } from '../steps/test-steps.js';
import type { Cells } from './cells.js';

/** The four cells of the result table. */
export function cellSteps({ tp, fn, fp, tn }: Cells): Step[] {
    return [
        given('TP', { ru: 'истинноположительные', en: 'true positives' }, tp, counted),
        given('FN', { ru: 'ложноотрицательные', en: 'false negatives' }, fn, counted),
        given('FP', { ru: 'ложноположительные', en: 'false positives' }, fp, counted),
        given('TN', { ru: 'истинноотрицательные', en: 'true negatives' }, tn, counted),
    ];
}

/** 0.5 was added to each cell. */
export const halvesNotice: Notice = {
    code: 'halves-added',
    text: {
        ru: 'К каждой ячейке прибавлено по 0,5: иначе отношение не определено.',
        en: 'Half a case was added to each cell: the ratio would be undefined otherwise.',
    },
};

/** A ratio of cells and the variance of its logarithm, in terms of {TP}, {FN}, {FP} and {TN}. */
interface LogRatio {
    symbol: string;
    label: Bilingual;
    template: string;
    variance: string;
}

export const logRatios = {
    positive: {
        symbol: 'LR₊',
        label: { ru: 'отношение правдоподобия положительного результата', en: 'positive likelihood ratio' },
        template: '{TP} / ({TP} + {FN}) / ({FP} / ({FP} + {TN}))',
        variance: '1 / {TP} − 1 / ({TP} + {FN}) + 1 / {FP} − 1 / ({FP} + {TN})',
    },
    negative: {
        symbol: 'LR₋',
        label: { ru: 'отношение правдоподобия отрицательного результата', en: 'negative likelihood ratio' },
        template: '{FN} / ({TP} + {FN}) / ({TN} / ({FP} + {TN}))',
        variance: '1 / {FN} − 1 / ({TP} + {FN}) + 1 / {TN} − 1 / ({FP} + {TN})',
    },
    odds: {
        symbol: 'DOR',
        label: { ru: 'диагностическое отношение шансов', en: 'diagnostic odds ratio' },
        template: '{TP} · {TN} / ({FP} · {FN})',
        variance: '1 / {TP} + 1 / {FN} + 1 / {FP} + 1 / {TN}',
    },
} as const satisfies Record<string, LogRatio>;

interface RatioFacts {
    cells: Cells;
    /** What the ratio was computed from; differs from `cells` where halves were added. */
    used: Cells;
    halvesAdded: boolean;
    level: number;
    variance: number;
    estimate: number;
    lower: number;
    upper: number;
}

/** Steps of an interval symmetric on the logarithm. */
export function logRatioSteps({ symbol, label, template, variance }: LogRatio, facts: RatioFacts): Step[] {
    const mark = facts.halvesAdded ? '′' : '';
    const { tp, fn, fp, tn } = facts.used;
    const values: Record<string, number> = { TP: tp, FN: fn, FP: fp, TN: tn };
    const original: Record<string, number> = {
        TP: facts.cells.tp,
        FN: facts.cells.fn,
        FP: facts.cells.fp,
        TN: facts.cells.tn,
    };
    const added = { ru: 'с прибавленной половиной случая', en: 'with half a case added' };
    const named = (text: string): string => text.replace(/\{(TP|FN|FP|TN)\}/g, `{$1${mark}}`);
    const inputs = Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}${mark}`, value]));
    const root = Math.sqrt(facts.variance);
    const spread = { ru: 'стандартная ошибка логарифма', en: 'standard error of the logarithm' };
    const limit = { [symbol]: facts.estimate, z: upperZ((1 - facts.level) / 2), s: root };
    const determined = Number.isFinite(root) && Number.isFinite(facts.estimate);
    return [
        ...cellSteps(facts.cells),
        ...(facts.halvesAdded
            ? Object.entries(values).map(([name, value]) =>
                  computed(`${name}′`, added, `{${name}} + 0.5`, { [name]: original[name]! }, value, { digits: 1 }),
              )
            : []),
        ...(determined
            ? [
                  computed(symbol, label, named(template), inputs, facts.estimate, { digits: 4 }),
                  computed('s', spread, `√(${named(variance)})`, inputs, root, { digits: 6 }),
                  ...levelSteps(facts.level),
                  computed('L', lowerLabel, `{${symbol}} · exp(−{z} · {s})`, limit, facts.lower, { digits: 4 }),
                  computed('U', upperLabel, `{${symbol}} · exp({z} · {s})`, limit, facts.upper, { digits: 4 }),
              ]
            : []),
    ];
}

const rates = {
    Se: { ru: 'чувствительность', en: 'sensitivity' },
    Sp: { ru: 'специфичность', en: 'specificity' },
} as const;

/** Sensitivity and specificity. */
export function rateSteps({ tp, fn, fp, tn }: Cells): Step[] {
    return [
        computed('Se', rates.Se, '{TP} / ({TP} + {FN})', { TP: tp, FN: fn }, tp / (tp + fn), share),
        computed('Sp', rates.Sp, '{TN} / ({TN} + {FP})', { TN: tn, FP: fp }, tn / (tn + fp), share),
    ];
}

/** √(Se(1 − Se)/(TP + FN) + Sp(1 − Sp)/(TN + FP)). */
export function rateErrorStep({ tp, fn, fp, tn }: Cells, value: number): Step {
    const label = { ru: 'стандартная ошибка суммы', en: 'standard error of the sum' };
    const template = '√({Se} · (1 − {Se}) / ({TP} + {FN}) + {Sp} · (1 − {Sp}) / ({TN} + {FP}))';
    const inputs = { Se: tp / (tp + fn), Sp: tn / (tn + fp), TP: tp, FN: fn, FP: fp, TN: tn };
    return computed('SE', label, template, inputs, value, { digits: 6 });
}
