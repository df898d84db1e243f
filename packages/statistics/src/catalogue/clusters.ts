import type { ClusteredPairedMethod } from '../clusters/clustered-paired-test.js';
import type { ClusteredMethod } from '../clusters/clustered-proportion.js';
import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const ratio =
    'Rao J.N.K., Scott A.J. A simple method for the analysis of clustered binary data. Biometrics 1992; 48: 577–585; Obuchowski N.A. On the comparison of correlated proportions for clustered data. Statistics in Medicine 1998; 17: 1495–1507';
const raoScott = paper('Rao, Scott 1992; Obuchowski 1998', ratio);

const proportions: (Omit<MethodInfo, 'family' | 'id'> & { id: `clustered-${ClusteredMethod}` })[] = [
    {
        id: 'clustered-wilson',
        name: { ru: 'интервал Уилсона по эффективному объёму', en: 'Wilson interval by the effective size' },
        use: {
            ru: 'Несколько очагов или исследований от пациента: близок к заявленному уровню и у краёв.',
            en: 'Several lesions or studies a patient: near the stated level, near the ends too.',
        },
        source: raoScott,
        isDefault: true,
    },
    {
        id: 'clustered-clopper-pearson',
        name: { ru: 'точный интервал по эффективному объёму', en: 'Exact interval by the effective size' },
        use: { ru: 'То же с осторожностью точного интервала.', en: 'The same with the caution of the exact interval.' },
        source: raoScott,
    },
    {
        id: 'clustered-wald',
        name: { ru: 'интервал Вальда с кластерной дисперсией', en: 'Wald interval with the clustered variance' },
        use: { ru: 'Для сравнения с другими программами.', en: 'To compare with other programs.' },
        source: raoScott,
        planningOnly: true,
    },
    {
        id: 'clustered-logit',
        name: { ru: 'логит-интервал с кластерной дисперсией', en: 'Logit interval with the clustered variance' },
        use: {
            ru: 'Не выходит за [0, 1]; не определён при доле 0 или 1.',
            en: 'Stays inside [0, 1]; undefined for a proportion of 0 or 1.',
        },
        source: raoScott,
    },
    {
        id: 'clustered-logit-t',
        name: { ru: 'логит-интервал с квантилем Стьюдента', en: "Logit interval by Student's t" },
        use: {
            ru: 'Мало кластеров; так считает svyciprop (logit).',
            en: 'Few clusters; as svyciprop (logit) computes.',
        },
        source: paper('Korn, Graubard 1999', 'Korn E.L., Graubard B.I. Analysis of Health Surveys. Wiley, 1999'),
    },
    {
        id: 'clustered-korn-graubard',
        name: { ru: 'интервал Корна — Граубарда', en: 'Korn-Graubard interval' },
        use: {
            ru: 'Мало кластеров, доля у края: точный интервал с поправкой на степени свободы.',
            en: 'Few clusters, a proportion near the ends: exact, corrected for degrees of freedom.',
        },
        source: paper(
            'Korn, Graubard 1998',
            'Korn E.L., Graubard B.I. Confidence intervals for proportions with small expected number of positive counts estimated from survey data. Survey Methodology 1998; 24: 193–201',
        ),
    },
    {
        id: 'clustered-arcsine-t',
        name: { ru: 'интервал по арксинусу с квантилем Стьюдента', en: "Arcsine interval by Student's t" },
        use: { ru: 'Для сравнения с svyciprop (asin).', en: 'To compare with svyciprop (asin).' },
        source: paper('Korn, Graubard 1999', 'Korn E.L., Graubard B.I. Analysis of Health Surveys. Wiley, 1999'),
    },
    {
        id: 'clustered-gee-logit',
        name: {
            ru: 'логит-интервал по GEE с независимой рабочей корреляцией',
            en: 'Logit interval by an independence GEE',
        },
        use: { ru: 'Для сравнения с программами GEE.', en: 'To compare with GEE programs.' },
        source: paper(
            'Liang, Zeger 1986',
            'Liang K.-Y., Zeger S.L. Longitudinal data analysis using generalized linear models. Biometrika 1986; 73: 13–22',
        ),
    },
];

const woodruff = paper(
    'Woodruff 1971; Rao, Scott 1992',
    'Woodruff R.S. A simple method for approximating the variance of a complicated estimate. Journal of the American Statistical Association 1971; 66: 411–414; Rao J.N.K., Scott A.J. A simple method for the analysis of clustered binary data. Biometrics 1992; 48: 577–585',
);

const others: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'clustered-delta',
        name: { ru: 'дельта-метод по кластерам', en: 'Delta method over clusters' },
        use: {
            ru: 'Индекс Юдена, сбалансированная точность, F1, каппа, когда от пациента несколько единиц.',
            en: 'Youden’s index, balanced accuracy, F1, kappa, where a patient has several units.',
        },
        source: woodruff,
    },
    {
        id: 'clustered-log-delta',
        name: { ru: 'дельта-метод по кластерам на логарифме', en: 'Delta method over clusters on the logarithm' },
        use: {
            ru: 'Отношения правдоподобия, когда от пациента несколько единиц; с нулём в ячейке не определён.',
            en: 'Likelihood ratios where a patient has several units; undefined where a cell is zero.',
        },
        source: woodruff,
    },
    {
        id: 'clustered-logit-delta',
        name: { ru: 'дельта-метод по кластерам на логите', en: 'Delta method over clusters on the logit' },
        use: {
            ru: 'Прогностическая ценность при заданной распространённости, когда от пациента несколько единиц; при 0 и 1 не определён.',
            en: 'Predictive values at a stated prevalence where a patient has several units; undefined at 0 and 1.',
        },
        source: woodruff,
    },
    {
        id: 'clustered-mean',
        name: { ru: 'среднее по кластерам', en: 'Mean over clusters' },
        use: {
            ru: 'Среднее измерений, когда от пациента их несколько: оценка отношения с квантилем Стьюдента.',
            en: 'Mean of measurements where a patient has several: the ratio estimator with Student’s quantile.',
        },
        source: woodruff,
    },
    {
        id: 'ratio-estimator',
        name: { ru: 'оценка отношения для кластеров', en: 'Ratio estimator for clusters' },
        use: {
            ru: 'Несколько очагов или исследований от пациента: дисперсия, эффект дизайна и эффективный объём, на которых стоят интервалы ниже.',
            en: 'Several lesions or studies a patient: variance, design effect and effective size, on which the intervals rest.',
        },
        source: raoScott,
    },
    {
        id: 'cluster-icc',
        name: {
            ru: 'внутрикластерная корреляция (дисперсионный анализ)',
            en: 'Intracluster correlation (analysis of variance)',
        },
        use: {
            ru: 'Оценить ICC по данным, чтобы планировать следующее исследование.',
            en: 'To estimate the ICC from data, for planning the next trial.',
        },
        source: paper(
            'Donner 1986',
            'Donner A. A review of inference procedures for the intraclass correlation coefficient in the one-way random effects model. International Statistical Review 1986; 54: 67–82',
        ),
    },
];

const tests: (Omit<MethodInfo, 'family' | 'id'> & { id: `clustered-${ClusteredPairedMethod}` })[] = [
    {
        id: 'clustered-obuchowski',
        name: { ru: 'критерий Обуховски', en: "Obuchowski's test" },
        use: {
            ru: 'Два метода на одних очагах, несколько очагов от пациента.',
            en: 'Two methods on the same lesions, several lesions a patient.',
        },
        source: paper(
            'Obuchowski 1998',
            'Obuchowski N.A. On the comparison of correlated proportions for clustered data. Statistics in Medicine 1998; 17: 1495–1507',
        ),
        isDefault: true,
    },
    {
        id: 'clustered-durkalski',
        name: { ru: 'критерий Дуркальски', en: "Durkalski's test" },
        use: { ru: 'То же; каждый пациент весит одинаково.', en: 'The same; each patient has the same weight.' },
        source: paper(
            'Durkalski et al. 2003',
            'Durkalski V.L., Palesch Y.Y., Lipsitz S.R., Rust P.F. Analysis of clustered matched-pair data. Statistics in Medicine 2003; 22: 2417–2428',
        ),
    },
    {
        id: 'clustered-yang',
        name: { ru: 'критерий Янга', en: "Yang's test" },
        use: {
            ru: 'То же; дисперсия между нулевой и оценённой.',
            en: 'The same; a variance between that of the null and the estimated one.',
        },
        source: paper(
            'Yang, Sun, Hardin 2010',
            'Yang Z., Sun X., Hardin J.W. A note on the tests for clustered matched-pair binary data. Biometrical Journal 2010; 52: 638–652',
        ),
    },
    {
        id: 'clustered-eliasziw',
        name: { ru: 'критерий Элиасзива — Доннера', en: 'Eliasziw-Donner test' },
        use: {
            ru: 'То же; статистика Макнемара, делённая на множитель дисперсии.',
            en: "The same; McNemar's statistic over an inflation factor.",
        },
        source: paper(
            'Eliasziw, Donner 1991',
            'Eliasziw M., Donner A. Application of the McNemar test to non-independent matched pair data. Statistics in Medicine 1991; 10: 1981–1991',
        ),
    },
];

export const clusterInfo: readonly MethodInfo[] = [
    ...others.map((info): MethodInfo => ({ ...info, family: 'clusters' })),
    ...proportions.map((info): MethodInfo => ({ ...info, family: 'clusters' })),
    ...tests.map((info): MethodInfo => ({ ...info, family: 'cluster-test' })),
];
