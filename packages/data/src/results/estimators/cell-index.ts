import { type CellCounts, type Estimate, type IntervalId, type MetricId, metricOf } from '@trialwright/model';
import {
    balancedAccuracy,
    f1Score,
    type MetricInterval,
    negativeLikelihoodRatio,
    positiveLikelihoodRatio,
    youdenIndex,
} from '@trialwright/statistics';
import type { Bilingual } from '@trialwright/model';
import { inText, notice, problem } from '../core/problems.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { cut } from './method.js';

/** Intervals of a metric of all four cells, by the word of the language; the first is the default. */
interface Interval {
    readonly word: IntervalId;
    readonly method: string;
    readonly name: Bilingual;
    readonly compute: (cells: CellCounts, level: number) => MetricInterval;
}

const sum: Bilingual = {
    ru: 'интервал Вальда по сумме дисперсий чувствительности и специфичности',
    en: 'Wald interval from the variances of sensitivity and specificity',
};
const simel: Bilingual = {
    ru: 'логарифмический интервал Саймела и др., 1991',
    en: 'Interval on the logarithm, Simel et al. 1991',
};

const intervals: Partial<Record<MetricId, readonly Interval[]>> = {
    balancedAccuracy: [
        { word: 'wald', method: 'wald', name: sum, compute: (cells, level) => balancedAccuracy({ cells, level }) },
    ],
    youden: [
        {
            word: 'wald',
            method: 'wald',
            name: sum,
            compute: (cells, level) => youdenIndex({ cells, level, method: 'wald' }),
        },
        {
            word: 'clopperPearson',
            method: 'clopper-pearson',
            name: {
                ru: 'сумма точных границ чувствительности и специфичности (с запасом)',
                en: 'Sum of the exact limits of sensitivity and specificity (conservative)',
            },
            compute: (cells, level) => youdenIndex({ cells, level }),
        },
    ],
    f1: [
        {
            word: 'wilson',
            method: 'wilson',
            name: {
                ru: 'по интервалу Уилсона для коэффициента Жаккара',
                en: 'From Wilson’s interval of Jaccard’s index',
            },
            compute: (cells, level) => f1Score({ cells, level }),
        },
        {
            word: 'clopperPearson',
            method: 'clopper-pearson',
            name: {
                ru: 'по интервалу Клоппера — Пирсона для коэффициента Жаккара',
                en: 'From the Clopper-Pearson interval of Jaccard’s index',
            },
            compute: (cells, level) => f1Score({ cells, level, method: 'clopper-pearson' }),
        },
        {
            word: 'wald',
            method: 'wald',
            name: { ru: 'дельта-метод (Takahashi и др., 2022)', en: 'Delta method (Takahashi et al. 2022)' },
            compute: (cells, level) => f1Score({ cells, level, method: 'delta' }),
        },
    ],
    lrPositive: [
        {
            word: 'logRatio',
            method: 'simel',
            name: simel,
            compute: (cells, level) => positiveLikelihoodRatio({ cells, level }),
        },
    ],
    lrNegative: [
        {
            word: 'logRatio',
            method: 'simel',
            name: simel,
            compute: (cells, level) => negativeLikelihoodRatio({ cells, level }),
        },
    ],
};

const ranges: Partial<Record<MetricId, readonly [number, number]>> = {
    balancedAccuracy: [0, 1],
    youden: [-1, 1],
    f1: [0, 1],
};

/** What an estimator of a metric of all four cells holds beside its counts. */
export function ofCells(
    metric: MetricId,
    cells: CellCounts,
    wish: IntervalWish,
): Omit<Estimator, 'counts' | 'cells'> | undefined {
    const known = intervals[metric];
    if (!known) return undefined;
    const name = metricOf(metric).name;
    const interval = wish.method === undefined ? known[0]! : known.find(({ word }) => word === wish.method);
    if (!interval) {
        const wrong = problem(
            'interval-not-for-metric',
            `Этот интервал не вычисляется для метрики «${inText(name.ru)}». Без указания интервала берётся: ${known[0]!.name.ru}.`,
            `This interval is not computed for the metric “${inText(name.en)}”. Where none is named, this is used: ${known[0]!.name.en}.`,
            wish.at,
        );
        return { problems: [wrong] };
    }
    const { tp, fn, fp, tn } = cells;
    const undefinedAt95 = tp + fn + fp + tn === 0 || !Number.isFinite(interval.compute(cells, 0.95).estimate);
    if (undefinedAt95) {
        const none = problem(
            'metric-undefined',
            `Метрика «${inText(name.ru)}» не определена: в одном из классов нет случаев.`,
            `The metric “${inText(name.en)}” is undefined: one of the classes has no cases.`,
        );
        return { problems: [none] };
    }
    const estimate = (level: number): Estimate => {
        const found = interval.compute(cells, level);
        const halves = found.halvesAdded
            ? [
                  notice(
                      'halves-added',
                      'Одна из ячеек равна нулю: к каждой прибавлено 0,5.',
                      'One of the cells is zero: 0.5 was added to each.',
                  ),
              ]
            : [];
        const result: Estimate = {
            value: found.estimate,
            lower: found.lower,
            upper: found.upper,
            level,
            method: interval.method,
            methodName: interval.name,
            positive: tp + fn,
            negative: fp + tn,
            notices: [...wish.notices, ...halves],
            derivation: found.derivation,
        };
        const range = ranges[metric];
        return range ? cut(result, ...range) : result;
    };
    return { problems: [], estimate };
}
