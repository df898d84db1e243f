import type { KeywordId } from '../../vocabulary/keywords.js';
import { element } from '../element.js';
import { choice, many, one, ref, refs } from '../property.js';
import { allocation, expectations } from './expectations.js';

export const metricIds = [
    'sensitivity',
    'specificity',
    'accuracy',
    'balancedAccuracy',
    'ppv',
    'npv',
    'lrPositive',
    'lrNegative',
    'auc',
    'youden',
    'f1',
    'dice',
    'kappa',
    'weightedKappa',
    'iccMetric',
    'falsePositivesPerCase',
    'failureRate',
    'indeterminateRate',
    'proportion',
    'meanTime',
    'meanDifference',
    'limitsOfAgreement',
] as const satisfies readonly KeywordId[];

export type MetricId = (typeof metricIds)[number];

export const intervalIds = [
    'wilson',
    'clopperPearson',
    'agrestiCoull',
    'jeffreys',
    'wald',
    'wilsonCc',
    'midP',
    'logitDelong',
    'delong',
    'hanleyMcneil',
    'logRatio',
    'student',
    'bootstrap',
    'bootstrapPercentile',
] as const satisfies readonly KeywordId[];

export type IntervalId = (typeof intervalIds)[number];

export const testIds = [
    'exactBinomial',
    'scoreZ',
    'mcnemar',
    'exactMcnemar',
    'fisher',
    'farringtonManning',
    'tango',
    'delongTest',
    'obuchowskiRockette',
    'waldTest',
    'fTest',
    'tTest',
] as const satisfies readonly KeywordId[];

export type TestId = (typeof testIds)[number];

export const objective = element({
    kind: 'objective',
    name: 'required',
    title: true,
    ranked: true,
    label: { ru: 'Цель', en: 'Objective' },
    help: {
        ru: 'Первичная или вторичная цель и конечные точки, которые на неё отвечают.',
        en: 'A primary or secondary objective, and the endpoints that answer it.',
    },
    rows: ['P05'],
    properties: {
        answers: refs(['endpoint'], 'Отвечающие конечные точки', 'Answered by', { rows: ['P05'] }),
        tasks: many('text', 'Задачи', 'Tasks', { rows: ['A05'] }),
    },
});

export const endpoint = element({
    kind: 'endpoint',
    name: 'required',
    title: true,
    ranked: true,
    label: { ru: 'Конечная точка', en: 'Endpoint' },
    help: {
        ru: 'Что измеряют: метрика, патология, набор данных, порог, доверительный интервал.',
        en: 'What is measured: metric, condition, data set, threshold, confidence interval.',
    },
    rows: ['D02', 'P03'],
    properties: {
        metric: choice(metricIds, 'Метрика', 'Metric', { rows: ['D08', 'P04'] }),
        condition: ref(['condition'], 'Патология', 'Condition', { rows: ['E05'] }),
        dataset: ref(['dataset'], 'Набор данных', 'Data set', { rows: ['N01'] }),
        threshold: one('threshold', 'Порог', 'Threshold', { rows: ['A18'] }),
        unit: choice(['patient', 'study', 'image', 'lesion'], 'Единица анализа', 'Unit of analysis', {
            rows: ['D03'],
        }),
        interval: one('interval', 'Доверительный интервал', 'Confidence interval', {
            help: {
                ru: 'Метод и доверительная вероятность. Бутстреп: без чисел берут 10 000 повторных выборок (не менее 2000) и начальное число 59921.',
                en: 'Method and confidence level. Bootstrap: without numbers there are 10,000 replicates (2000 at least) and the seed is 59921.',
            },
            rows: ['P09'],
        }),
        weights: choice(['quadraticWeights', 'linearWeights'], 'Веса взвешенной каппы', 'Weights of weighted kappa', {
            help: {
                ru: 'Насколько расхождение на несколько градаций хуже соседнего: квадратичные (по умолчанию) или линейные.',
                en: 'How much worse a disagreement by several grades counts than one by one grade: quadratic (the default) or linear.',
            },
        }),
        methods: one('fact', 'Метод анализа', 'Method of analysis', { rows: ['P09'] }),
        verifies: many('claimReference', 'Проверяет заявленное', 'Verifies the claim', { rows: ['P07'] }),
        indeterminate: one('treatment', 'Неопределённые результаты', 'Indeterminate results', { rows: ['P09'] }),
        missing: one('treatment', 'Отсутствующие результаты', 'Missing results', { rows: ['P09'] }),
        subgroups: many('text', 'Подгруппы', 'Subgroups'),
        definition: one('text', 'Определение', 'Definition'),
    },
});

export const hypothesis = element({
    kind: 'hypothesis',
    name: 'required',
    title: true,
    label: { ru: 'Гипотеза', en: 'Hypothesis' },
    help: {
        ru: 'Что утверждают о конечной точке: против целевого значения или компаратора.',
        en: 'What is stated about an endpoint: against a performance goal or a comparator.',
    },
    rows: ['P04'],
    properties: {
        statement: one('comparison', 'Утверждение', 'Statement', { keyword: null, rows: ['P04'] }),
        expected: one('sourcedProportion', 'Ожидаемое значение', 'Expected value', { rows: ['P08'] }),
        comparatorExpected: one('sourcedProportion', 'Ожидается у компаратора', 'Expected for the comparator', {
            rows: ['P08'],
        }),
        significance: one('significance', 'Уровень значимости', 'Significance level', { rows: ['P04'] }),
        power: one('proportion', 'Мощность', 'Power', { rows: ['P10'] }),
        test: choice(testIds, 'Статистический критерий', 'Test', { rows: ['P09', 'P10'] }),
        design: choice(['paired', 'parallel'], 'Дизайн сравнения', 'Design of the comparison'),
        allocation,
        discordance: one('sourcedProportion', 'Доля расхождений', 'Discordance', {
            help: {
                ru: 'Парное сравнение долей: на какой доле случаев ответы системы и компаратора расходятся; не меньше разности долей.',
                en: 'A paired comparison of shares: the share of cases on which system and comparator disagree; at least the difference of the shares.',
            },
        }),
        correlation: one('sourcedNumber', 'Корреляция', 'Correlation', {
            help: {
                ru: 'Две площади на одних случаях: корреляция их оценок, обычно от 0,3 до 0,6; два средних: корреляция измерений.',
                en: 'Two areas on the same cases: the correlation of their estimates, usually 0.3 to 0.6; two means: that of the measurements.',
            },
        }),
        ...expectations,
        errorVariance: one('sourcedNumber', 'Дисперсия ошибки', 'Error variance', {
            help: {
                ru: 'Дисперсия площади одного врача с одним методом в пилотном исследовании (Обуховски, Рокетт); обычно от 0,0005 до 0,002.',
                en: 'Variance of the area of one reader with one method in the pilot study (Obuchowski, Rockette); usually 0.0005 to 0.002.',
            },
        }),
        interactionVariance: one('sourcedNumber', 'Дисперсия «метод × врач»', 'Variance of method × reader', {
            help: {
                ru: 'Насколько разность методов различается у разных врачей; обычно от 0 до 0,001.',
                en: 'How far the difference of the methods differs among readers; usually 0 to 0.001.',
            },
        }),
        correlationMethods: one('sourcedNumber', 'Корреляция между методами', 'Correlation between methods', {
            help: {
                ru: 'Корреляция оценок площади одного врача с разными методами (r₁), обычно от 0,4 до 0,6.',
                en: 'Correlation of the areas of one reader with different methods (r₁), usually 0.4 to 0.6.',
            },
        }),
        correlationReaders: one('sourcedNumber', 'Корреляция между врачами', 'Correlation between readers', {
            help: {
                ru: 'Корреляция оценок площади разных врачей с одним методом (r₂), обычно от 0,3 до 0,5.',
                en: 'Correlation of the areas of different readers with one method (r₂), usually 0.3 to 0.5.',
            },
        }),
        correlationBoth: one(
            'sourcedNumber',
            'Корреляция между методами и врачами',
            'Correlation between methods and readers',
            {
                help: {
                    ru: 'Корреляция оценок площади разных врачей с разными методами (r₃), не больше r₂.',
                    en: 'Correlation of the areas of different readers with different methods (r₃), at most r₂.',
                },
            },
        ),
        pilotCases: one('integer', 'Случаев в пилотном исследовании', 'Cases of the pilot study', {
            help: {
                ru: 'По скольким случаям оценены дисперсия и корреляции.',
                en: 'On how many cases variance and correlations were estimated.',
            },
        }),
    },
});

export const precision = element({
    kind: 'precision',
    name: 'required',
    title: true,
    label: { ru: 'Точность оценки', en: 'Precision target' },
    help: {
        ru: 'С какой точностью оценивают конечную точку: полуширина, полная ширина или нижняя граница интервала.',
        en: 'How precisely an endpoint is estimated: half-width, full width or lower limit of its interval.',
    },
    rows: ['N02', 'P10'],
    properties: {
        for: ref(['endpoint'], 'Для конечной точки', 'For the endpoint'),
        expected: one('sourcedProportion', 'Ожидаемое значение', 'Expected value', { rows: ['P08'] }),
        halfWidth: one('proportion', 'Полуширина интервала', 'Half-width of the interval'),
        fullWidth: one('proportion', 'Полная ширина интервала', 'Full width of the interval'),
        lowerLimit: one('proportion', 'Нижняя граница интервала', 'Lower limit of the interval'),
        upperLimit: one('proportion', 'Верхняя граница интервала', 'Upper limit of the interval', {
            help: {
                ru: 'Для показателей, которые тем лучше, чем меньше: доли отказов, ОП−.',
                en: 'For metrics of which less is better: failure rate, LR−.',
            },
        }),
        assurance: one('proportion', 'Вероятность достижения', 'Assurance'),
        confidence: one('significance', 'Доверительная вероятность', 'Confidence level'),
        interval: one('interval', 'Доверительный интервал', 'Confidence interval'),
        allocation,
        ...expectations,
    },
});

export const sampleSize = element({
    kind: 'sampleSize',
    name: 'none',
    title: false,
    label: { ru: 'Объём выборки', en: 'Sample size' },
    help: {
        ru: 'Сколько случаев нужно и сколько планируется: распространённость, потери, кластеры, обоснование.',
        en: 'How many cases are needed and planned: prevalence, losses, clusters, rationale.',
    },
    rows: ['P06', 'P10'],
    properties: {
        for: refs(['hypothesis', 'precision'], 'Для чего', 'Serves'),
        prevalence: one('sourcedProportion', 'Распространённость', 'Prevalence', { rows: ['P10'] }),
        losses: one('sourcedProportion', 'Потери', 'Losses', { rows: ['P10'] }),
        unevaluable: one('sourcedProportion', 'Неоценимые результаты', 'Unevaluable results', { rows: ['P10'] }),
        clusterSize: one('sourcedNumber', 'Случаев на пациента', 'Cases a patient', { rows: ['D03', 'P10'] }),
        icc: one('sourcedNumber', 'Внутрикластерная корреляция', 'Intracluster correlation', { rows: ['D03'] }),
        multiplicity: choice(
            ['coPrimary', 'bonferroni', 'holm', 'hochberg', 'fixedSequence', 'none'],
            'Множественность',
            'Multiplicity',
            { rows: ['P10'] },
        ),
        looks: many('proportion', 'Промежуточные анализы при доле данных', 'Interim looks at a share of the data', {
            help: {
                ru: 'При какой доле данных проводят промежуточные анализы: `50 %` или `33 %, 67 %`; окончательный анализ не пишут.',
                en: 'At which shares of the data interim looks are taken: `50 %`, or `33 %, 67 %`; the final analysis is not written.',
            },
        }),
        spending: choice(
            ['obrienFleming', 'pocock', 'haybittlePeto', 'lanDemetsObrienFleming', 'lanDemetsPocock'],
            'Расход уровня значимости',
            'Spending of the level',
            {
                help: {
                    ru: 'Как уровень значимости делят между анализами: О’Брайен-Флеминг почти не увеличивает объём, Покок облегчает раннюю остановку.',
                    en: "How the level is divided among the analyses: O'Brien-Fleming hardly increases the size, Pocock eases early stopping.",
                },
            },
        ),
        finitePopulation: one('integer', 'Конечная совокупность', 'Finite population'),
        recruitmentAssurance: one('proportion', 'Вероятность набора', 'Recruitment assurance'),
        planned: many('planned', 'Планируемое число', 'Planned number', { rows: ['P06'] }),
        rationale: one('text', 'Обоснование объёма', 'Rationale of the size', { rows: ['P10'] }),
    },
});
