import { paper } from '../core/source.js';
import type { AucMethod } from '../auc/auc-interval.js';
import type { MethodInfo } from './method-info.js';

const delong = paper(
    'DeLong, DeLong, Clarke-Pearson 1988',
    'DeLong E.R., DeLong D.M., Clarke-Pearson D.L. Comparing the areas under two or more correlated receiver operating characteristic curves. Biometrics 1988; 44: 837–845',
    '10.2307/2531595',
);

const intervals: (Omit<MethodInfo, 'family'> & { id: AucMethod })[] = [
    {
        id: 'logit-delong',
        name: { ru: 'логит-интервал ДеЛонг', en: 'DeLong interval on the logit' },
        use: {
            ru: 'Для отчёта: не выходит за [0, 1] и лучше накрывает площадь, близкую к 1.',
            en: 'For reports: stays inside [0, 1] and covers better where the area is near 1.',
        },
        source: paper(
            'Pepe 2003',
            'Pepe M.S. The Statistical Evaluation of Medical Tests for Classification and Prediction. Oxford University Press, 2003, ch. 5',
        ),
        isDefault: true,
    },
    {
        id: 'delong',
        name: { ru: 'интервал ДеЛонг', en: 'DeLong interval' },
        use: { ru: 'Для сравнения с другими программами.', en: 'To compare with other programs.' },
        source: delong,
    },
    {
        id: 'hanley-mcneil',
        name: { ru: 'интервал Хэнли — Макнила', en: 'Hanley-McNeil interval' },
        use: {
            ru: 'Для планирования: нужны только площадь и числа случаев.',
            en: 'For planning: needs the area and the numbers of cases only.',
        },
        source: paper(
            'Hanley, McNeil 1982',
            'Hanley J.A., McNeil B.J. The meaning and use of the area under a receiver operating characteristic (ROC) curve. Radiology 1982; 143: 29–36',
            '10.1148/radiology.143.1.7063747',
        ),
    },
    {
        id: 'newcombe',
        name: { ru: 'интервал Ньюкомба (метод 5)', en: 'Newcombe interval (method 5)' },
        use: {
            ru: 'Если площадь равна 0 или 1: другие интервалы тогда вырождаются.',
            en: 'Where the area is 0 or 1: other intervals then collapse.',
        },
        source: paper(
            'Newcombe 2006',
            'Newcombe R.G. Confidence intervals for an effect size measure based on the Mann-Whitney statistic. Part 2: asymptotic methods and evaluation. Statistics in Medicine 2006; 25: 559–573',
        ),
    },
];

const others: MethodInfo[] = [
    {
        id: 'delong-paired',
        family: 'area-test',
        name: { ru: 'критерий ДеЛонг для двух кривых', en: 'DeLong test of two curves' },
        use: {
            ru: 'Две системы или чтения на одних и тех же случаях.',
            en: 'Two systems or readings on the same cases.',
        },
        source: delong,
    },
    {
        id: 'obuchowski-size',
        family: 'area-test',
        name: { ru: 'объём выборки по дисперсии Обуховски', en: "Sample size by Obuchowski's variance" },
        use: {
            ru: 'Площадь против 0,5 и против любого целевого значения; две коррелированные кривые.',
            en: 'An area against 0.5 and against any goal; two correlated curves.',
        },
        source: paper(
            'Obuchowski, McClish 1997',
            'Obuchowski N.A., McClish D.K. Sample size determination for diagnostic accuracy studies involving binormal ROC curve indices. Statistics in Medicine 1997; 16: 1529–1542',
        ),
    },
    {
        id: 'obuchowski-rockette',
        family: 'reader-study',
        name: { ru: 'анализ Обуховски — Рокетта', en: 'Obuchowski-Rockette analysis' },
        use: {
            ru: 'Несколько врачей и способов чтения на одних случаях: выводы о врачах и случаях вообще.',
            en: 'Several readers and modalities on the same cases: conclusions about readers and cases at large.',
        },
        source: paper(
            'Obuchowski, Rockette 1995; Hillis 2007',
            'Obuchowski N.A., Rockette H.E. Hypothesis testing of diagnostic accuracy for multiple readers and multiple tests. Communications in Statistics — Simulation 1995; 24: 285–308; Hillis S.L. A comparison of denominator degrees of freedom methods for multiple observer ROC analysis. Statistics in Medicine 2007; 26: 596–619',
        ),
        isDefault: true,
    },
];

export const areaMethods: readonly MethodInfo[] = [
    ...intervals.map((info): MethodInfo => ({ ...info, family: 'area-interval' })),
    ...others,
];
