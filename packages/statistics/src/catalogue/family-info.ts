import type { Bilingual } from '../core/bilingual.js';
import type { MethodFamily } from './method-info.js';

/** What a family answers, and what all its methods assume. */
export interface FamilyInfo {
    title: Bilingual;
    assumptions: Bilingual;
}

const independent: Bilingual = {
    ru: 'Случаи независимы (один случай от пациента; иначе — «Несколько очагов от пациента»), у каждого один и тот же шанс успеха.',
    en: 'Cases are independent (one a patient; otherwise "Several lesions a patient"), each with the same chance of success.',
};
const twoGroups: Bilingual = {
    ru: 'Две группы разных пациентов, случаи независимы внутри групп и между ними.',
    en: 'Two groups of different patients, cases independent within and between the groups.',
};
const paired: Bilingual = {
    ru: 'Оба метода применены к каждому случаю; разные случаи независимы.',
    en: 'Both methods are applied to each case; different cases are independent.',
};
const scores: Bilingual = {
    ru: 'Случаи двух классов независимы; эталон известен для каждого; больший балл — больше подозрение.',
    en: 'Cases of the two classes are independent; the truth is known for each; a higher score means more suspicion.',
};
const means: Bilingual = {
    ru: 'Значения (или разности в парах) независимы и примерно нормальны, либо выборка велика.',
    en: 'Values (or differences within pairs) are independent and about normal, or the sample is large.',
};
const cells: Bilingual = {
    ru: 'Случаи двух классов независимы; порог задан заранее.',
    en: 'Cases of the two classes are independent; the threshold is fixed beforehand.',
};
const readers: Bilingual = {
    ru: 'Каждый врач читает каждый случай каждым способом; врачи и случаи — выборки из тех, о ком делают вывод.',
    en: 'Every reader reads every case with every treatment; readers and cases are samples of those concluded about.',
};
const agreement: Bilingual = {
    ru: 'Оценки одних и тех же случаев независимы; случаи представляют тех, к кому относится вывод.',
    en: 'Ratings of the same cases are made independently; the cases represent those concluded about.',
};
const clusters: Bilingual = {
    ru: 'Кластеры (пациенты) независимы, единицы внутри них (очаги) — нет; кластеров достаточно много (примерно от 20).',
    en: 'Clusters (patients) are independent, the units in them (lesions) are not; there are enough clusters (some 20 or more).',
};

/** Families in the order of the methods page. */
export const familyInfo: Readonly<Record<MethodFamily, FamilyInfo>> = {
    'proportion-interval': {
        title: { ru: 'Интервал для доли', en: 'Interval of a proportion' },
        assumptions: independent,
    },
    'one-sample-test': {
        title: { ru: 'Доля против целевого значения', en: 'A proportion against a goal' },
        assumptions: independent,
    },
    'difference-interval': {
        title: { ru: 'Разность двух независимых долей', en: 'Difference of two independent proportions' },
        assumptions: twoGroups,
    },
    'ratio-interval': {
        title: { ru: 'Отношение двух независимых долей', en: 'Ratio of two independent proportions' },
        assumptions: twoGroups,
    },
    'two-proportions-test': {
        title: { ru: 'Две параллельные группы', en: 'Two parallel groups' },
        assumptions: twoGroups,
    },
    'paired-difference-interval': {
        title: { ru: 'Разность двух связанных долей', en: 'Difference of two paired proportions' },
        assumptions: paired,
    },
    'paired-test': {
        title: { ru: 'Два метода на одних случаях', en: 'Two methods on the same cases' },
        assumptions: paired,
    },
    'mean-test': {
        title: { ru: 'Средние: время, объём, измерения', en: 'Means: times, volumes, measurements' },
        assumptions: means,
    },
    'mean-interval': { title: { ru: 'Интервал для среднего', en: 'Interval of a mean' }, assumptions: means },
    'area-interval': {
        title: { ru: 'Площадь под характеристической кривой', en: 'Area under the ROC curve' },
        assumptions: scores,
    },
    'area-test': { title: { ru: 'Сравнение площадей', en: 'Comparison of areas' }, assumptions: scores },
    'area-size': { title: { ru: 'Объём выборки для площади', en: 'Sample size for an area' }, assumptions: scores },
    'diagnostic-metric': {
        title: { ru: 'Другие показатели таблицы 2 × 2', en: 'Other metrics of a 2 × 2 table' },
        assumptions: cells,
    },
    'predictive-value': {
        title: {
            ru: 'Прогностическая ценность при заданной распространённости',
            en: 'Predictive value at a stated prevalence',
        },
        assumptions: cells,
    },
    'diagnostic-size': {
        title: {
            ru: 'Объём выборки для индекса Юдена, отношений правдоподобия и прогностической ценности',
            en: "Sample size for Youden's index, likelihood ratios and predictive values",
        },
        assumptions: cells,
    },
    'paired-diagnosis': {
        title: {
            ru: 'Прогностическая ценность двух методов на одних случаях',
            en: 'Predictive values of two methods on the same cases',
        },
        assumptions: {
            ru: 'Одна когорта, в которой распространённость не искажена отбором; оба метода применены к каждому случаю.',
            en: 'One cohort whose prevalence is not distorted by selection; both methods are applied to each case.',
        },
    },
    'reader-study': { title: { ru: 'Несколько врачей', en: 'Several readers' }, assumptions: readers },
    agreement: { title: { ru: 'Согласие', en: 'Agreement' }, assumptions: agreement },
    'agreement-size': {
        title: { ru: 'Объём выборки для согласия', en: 'Sample size for agreement' },
        assumptions: agreement,
    },
    clusters: {
        title: { ru: 'Несколько очагов от пациента', en: 'Several lesions a patient' },
        assumptions: clusters,
    },
    'cluster-test': {
        title: { ru: 'Два метода, несколько очагов от пациента', en: 'Two methods, several lesions a patient' },
        assumptions: clusters,
    },
    bootstrap: {
        title: { ru: 'Бутстреп', en: 'Bootstrap' },
        assumptions: {
            ru: 'Независимы единицы, которые выбирают с возвращением: случаи, а если от пациента несколько единиц, пациенты. Там, где классы отобраны дизайном, и для показателей двух классов (площадь, индексы, отношения) выбирают внутри классов. Единиц каждого класса — не единицы, а десятки.',
            en: 'Independent are the units that are drawn with replacement: cases, or patients where one has several units. Where the design fixed the classes, and for metrics of two classes (areas, indexes, ratios), units are drawn within classes. There are dozens of units of each class, not a few.',
        },
    },
    multiplicity: {
        title: { ru: 'Несколько гипотез', en: 'Several hypotheses' },
        assumptions: {
            ru: 'Список гипотез, их порядок и метод заданы до начала испытания.',
            en: 'The hypotheses, their order and the method are fixed before the trial.',
        },
    },
    'interim-analysis': {
        title: { ru: 'Промежуточный анализ', en: 'Interim analysis' },
        assumptions: {
            ru: 'Статистика накапливается независимыми порциями и примерно нормальна; правило остановки задано заранее.',
            en: 'The statistic accrues in independent portions and is about normal; the stopping rule is fixed beforehand.',
        },
    },
    'two-stage': {
        title: { ru: 'Одна группа в два этапа', en: 'A single arm in two stages' },
        assumptions: independent,
    },
};
