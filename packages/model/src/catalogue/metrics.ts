import type { Bilingual } from '../bilingual.js';
import type { IntervalId, MetricId, TestId } from '../schema/elements/aims.js';

/** Whose results a metric is computed from; `both` needs diseased and non-diseased. */
export type Denominator = 'positive' | 'negative' | 'all' | 'testPositive' | 'testNegative' | 'both' | 'none';

/** What is known about a metric: completion, hover, documents, checks and reference pages are made from it. */
export interface Metric {
    readonly id: MetricId;
    readonly name: Bilingual;
    readonly abbreviation: Bilingual;
    readonly definition: Bilingual;
    /** In the standard's letters: ИП, ЛО, ЛП, ИО and TP, FN, FP, TN. */
    readonly formula?: Bilingual;
    readonly kind: 'proportion' | 'area' | 'ratio' | 'agreement' | 'mean' | 'index';
    readonly denominator: Denominator;
    readonly better: 'higher' | 'lower' | 'neither';
    /** Clause or table of the standard that defines it; undefined where the standard does not. */
    readonly clause?: string;
    readonly intervals: readonly IntervalId[];
    readonly tests: readonly TestId[];
}

const ofProportion: readonly IntervalId[] = [
    'clopperPearson',
    'wilson',
    'wilsonCc',
    'agrestiCoull',
    'jeffreys',
    'midP',
    'wald',
    'bootstrap',
    'bootstrapPercentile',
];
const testsOfProportion: readonly TestId[] = [
    'exactBinomial',
    'scoreZ',
    'mcnemar',
    'exactMcnemar',
    'fisher',
    'farringtonManning',
    'tango',
];

type Rest = Omit<Metric, 'id' | 'name' | 'abbreviation' | 'definition'>;

function metric(
    id: MetricId,
    name: [string, string],
    short: [string, string],
    text: [string, string],
    rest: Rest,
): Metric {
    const bilingual = ([ru, en]: [string, string]): Bilingual => ({ ru, en });
    return { id, name: bilingual(name), abbreviation: bilingual(short), definition: bilingual(text), ...rest };
}

function proportionOf(denominator: Denominator, formula: [string, string] | undefined, clause?: string): Rest {
    return {
        kind: 'proportion',
        denominator,
        better: 'higher',
        formula: formula && { ru: formula[0], en: formula[1] },
        clause,
        intervals: ofProportion,
        tests: testsOfProportion,
    };
}

/** The catalogue of metrics, in the order in which they are offered. */
export const metrics: readonly Metric[] = [
    metric(
        'sensitivity',
        ['Чувствительность', 'Sensitivity'],
        ['Чув', 'Se'],
        [
            'Доля лиц с положительным результатом системы среди лиц с изучаемым заболеванием.',
            'Share of people with a positive result of the system among those with the condition.',
        ],
        proportionOf('positive', ['ИП / (ИП + ЛО)', 'TP / (TP + FN)'], '3.25'),
    ),
    metric(
        'specificity',
        ['Специфичность', 'Specificity'],
        ['Спец', 'Sp'],
        [
            'Доля лиц с отрицательным результатом системы среди лиц без изучаемого заболевания.',
            'Share of people with a negative result of the system among those without the condition.',
        ],
        proportionOf('negative', ['ИО / (ИО + ЛП)', 'TN / (TN + FP)'], '3.23'),
    ),
    metric(
        'accuracy',
        ['Общая точность', 'Accuracy'],
        ['Точн', 'Acc'],
        ['Доля верных результатов среди всех.', 'Share of right results among all.'],
        proportionOf('all', ['(ИП + ИО) / (ИП + ЛП + ИО + ЛО)', '(TP + TN) / (TP + FP + TN + FN)'], 'A'),
    ),
    metric(
        'balancedAccuracy',
        ['Сбалансированная точность', 'Balanced accuracy'],
        ['СбТ', 'BA'],
        ['Полусумма чувствительности и специфичности.', 'Mean of sensitivity and specificity.'],
        {
            kind: 'index',
            denominator: 'both',
            better: 'higher',
            formula: { ru: '(Чув + Спец) / 2', en: '(Se + Sp) / 2' },
            intervals: ['wald', 'bootstrap', 'bootstrapPercentile'],
            tests: ['waldTest'],
        },
    ),
    metric(
        'ppv',
        ['Прогностическая ценность положительного результата', 'Positive predictive value'],
        ['ПЦПР', 'PPV'],
        [
            'Вероятность заболевания при положительном результате; зависит от распространённости.',
            'Probability of the condition given a positive result; depends on prevalence.',
        ],
        {
            ...proportionOf('testPositive', ['ИП / (ИП + ЛП)', 'TP / (TP + FP)'], 'table 2'),
            tests: ['exactBinomial', 'scoreZ', 'waldTest'],
        },
    ),
    metric(
        'npv',
        ['Прогностическая ценность отрицательного результата', 'Negative predictive value'],
        ['ПЦОР', 'NPV'],
        [
            'Вероятность отсутствия заболевания при отрицательном результате; зависит от распространённости.',
            'Probability of no condition given a negative result; depends on prevalence.',
        ],
        {
            ...proportionOf('testNegative', ['ИО / (ИО + ЛО)', 'TN / (TN + FN)'], 'table 2'),
            tests: ['exactBinomial', 'scoreZ', 'waldTest'],
        },
    ),
    metric(
        'lrPositive',
        ['Отношение правдоподобия положительного результата', 'Positive likelihood ratio'],
        ['ОП+', 'LR+'],
        [
            'Во сколько раз положительный результат вероятнее у больных, чем у здоровых.',
            'How many times likelier a positive result is in the diseased than in the non-diseased.',
        ],
        {
            kind: 'ratio',
            denominator: 'both',
            better: 'higher',
            formula: { ru: 'Чув / (1 − Спец)', en: 'Se / (1 − Sp)' },
            clause: 'table 2',
            intervals: ['logRatio', 'bootstrap', 'bootstrapPercentile'],
            tests: [],
        },
    ),
    metric(
        'lrNegative',
        ['Отношение правдоподобия отрицательного результата', 'Negative likelihood ratio'],
        ['ОП−', 'LR−'],
        [
            'Во сколько раз отрицательный результат вероятнее у больных, чем у здоровых.',
            'How many times likelier a negative result is in the diseased than in the non-diseased.',
        ],
        {
            kind: 'ratio',
            denominator: 'both',
            better: 'lower',
            formula: { ru: '(1 − Чув) / Спец', en: '(1 − Se) / Sp' },
            clause: 'table 2',
            intervals: ['logRatio', 'bootstrap', 'bootstrapPercentile'],
            tests: [],
        },
    ),
    metric(
        'auc',
        ['Площадь под характеристической кривой', 'Area under the ROC curve'],
        ['ППК', 'AUC'],
        [
            'Вероятность того, что больной получит оценку выше, чем здоровый; совпадения считаются за половину.',
            'Probability that a diseased case scores higher than a non-diseased one; ties count one half.',
        ],
        {
            kind: 'area',
            denominator: 'both',
            better: 'higher',
            clause: 'A',
            intervals: ['logitDelong', 'delong', 'hanleyMcneil', 'bootstrap', 'bootstrapPercentile'],
            tests: ['delongTest', 'obuchowskiRockette'],
        },
    ),
    metric(
        'youden',
        ['Индекс Юдена', 'Youden index'],
        ['J', 'J'],
        ['Чувствительность плюс специфичность минус единица.', 'Sensitivity plus specificity minus one.'],
        {
            kind: 'index',
            denominator: 'both',
            better: 'higher',
            formula: { ru: 'Чув + Спец − 1', en: 'Se + Sp − 1' },
            intervals: ['wald', 'clopperPearson', 'bootstrap', 'bootstrapPercentile'],
            tests: ['waldTest'],
        },
    ),
    metric(
        'f1',
        ['F1-мера', 'F1 score'],
        ['F1', 'F1'],
        [
            'Гармоническое среднее чувствительности и прогностической ценности положительного результата.',
            'Harmonic mean of sensitivity and positive predictive value.',
        ],
        {
            kind: 'index',
            denominator: 'both',
            better: 'higher',
            formula: { ru: '2 · ИП / (2 · ИП + ЛП + ЛО)', en: '2 · TP / (2 · TP + FP + FN)' },
            intervals: ['wilson', 'clopperPearson', 'wald', 'bootstrap', 'bootstrapPercentile'],
            tests: [],
        },
    ),
    metric(
        'dice',
        ['Коэффициент Дайса', 'Dice coefficient'],
        ['Дайс', 'Dice'],
        ['Мера совпадения двух сегментаций, от 0 до 1.', 'Overlap of two segmentations, from 0 to 1.'],
        {
            kind: 'mean',
            denominator: 'all',
            better: 'higher',
            intervals: ['student', 'bootstrap', 'bootstrapPercentile'],
            tests: ['tTest'],
        },
    ),
    metric(
        'kappa',
        ['Каппа Коэна', "Cohen's kappa"],
        ['κ', 'κ'],
        ['Согласие сверх случайного.', 'Agreement beyond chance.'],
        {
            kind: 'agreement',
            denominator: 'all',
            better: 'higher',
            intervals: ['wald', 'bootstrap', 'bootstrapPercentile'],
            tests: ['waldTest'],
        },
    ),
    metric(
        'weightedKappa',
        ['Взвешенная каппа', 'Weighted kappa'],
        ['κw', 'κw'],
        ['Согласие порядковых оценок сверх случайного.', 'Agreement of ordered ratings beyond chance.'],
        {
            kind: 'agreement',
            denominator: 'all',
            better: 'higher',
            intervals: ['wald', 'bootstrap', 'bootstrapPercentile'],
            tests: ['waldTest'],
        },
    ),
    metric(
        'iccMetric',
        ['Внутриклассовая корреляция', 'Intraclass correlation'],
        ['ВКК', 'ICC'],
        ['Согласие количественных измерений.', 'Agreement of quantitative measurements.'],
        {
            kind: 'agreement',
            denominator: 'all',
            better: 'higher',
            intervals: ['bootstrap', 'bootstrapPercentile'],
            tests: ['fTest'],
        },
    ),
    metric(
        'falsePositivesPerCase',
        ['Число ложноположительных на случай', 'False positives per case'],
        ['ЛП/случай', 'FP/case'],
        ['Среднее число ложных отметок на один случай.', 'Mean number of false marks a case.'],
        {
            kind: 'mean',
            denominator: 'all',
            better: 'lower',
            intervals: ['student', 'bootstrap', 'bootstrapPercentile'],
            tests: ['tTest'],
        },
    ),
    metric(
        'failureRate',
        ['Доля отказов', 'Failure rate'],
        ['ДО', 'FR'],
        ['Доля случаев, в которых система не дала результата.', 'Share of cases in which the system gave no result.'],
        { ...proportionOf('all', undefined), better: 'lower' },
    ),
    metric(
        'indeterminateRate',
        ['Доля неопределённых результатов', 'Indeterminate rate'],
        ['ДН', 'IR'],
        ['Доля случаев с неопределённым результатом.', 'Share of cases with an indeterminate result.'],
        { ...proportionOf('all', undefined), better: 'lower' },
    ),
    metric(
        'proportion',
        ['Доля', 'Proportion'],
        ['Доля', 'P'],
        [
            'Доля случаев с признаком, который назван в определении.',
            'Share of cases with the feature that the definition names.',
        ],
        { ...proportionOf('all', undefined), better: 'neither' },
    ),
    metric(
        'meanTime',
        ['Среднее время', 'Mean time'],
        ['Время', 'Time'],
        ['Среднее время обработки или чтения.', 'Mean time of processing or reading.'],
        {
            kind: 'mean',
            denominator: 'all',
            better: 'lower',
            intervals: ['student', 'bootstrap', 'bootstrapPercentile'],
            tests: ['tTest'],
        },
    ),
    metric(
        'meanDifference',
        ['Средняя разность', 'Mean difference'],
        ['Разность', 'Diff'],
        ['Средняя разность двух измерений.', 'Mean difference of two measurements.'],
        {
            kind: 'mean',
            denominator: 'all',
            better: 'neither',
            intervals: ['student', 'bootstrap', 'bootstrapPercentile'],
            tests: ['tTest'],
        },
    ),
    metric(
        'limitsOfAgreement',
        ['Границы согласия Бланда — Алтмана', 'Bland-Altman limits of agreement'],
        ['ГС', 'LoA'],
        [
            'Между ними лежат 95 % разностей двух измерений: средняя разность ± 1,96 стандартного отклонения разностей.',
            'Between them lie 95 % of the differences of two measurements: mean difference ± 1.96 of their standard deviation.',
        ],
        {
            kind: 'mean',
            denominator: 'all',
            better: 'lower',
            intervals: ['student', 'bootstrap', 'bootstrapPercentile'],
            tests: ['tTest'],
        },
    ),
];

const byId = new Map(metrics.map(entry => [entry.id, entry]));

/** The catalogue's entry of a metric. */
export function metricOf(id: MetricId): Metric {
    return byId.get(id)!;
}
