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
        name: { ru: 'логит-интервал ДеЛонга', en: 'DeLong interval on the logit' },
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
        name: { ru: 'интервал ДеЛонга', en: 'DeLong interval' },
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
        name: { ru: 'критерий ДеЛонга для двух кривых', en: 'DeLong test of two curves' },
        use: {
            ru: 'Две системы или чтения на одних и тех же случаях.',
            en: 'Two systems or readings on the same cases.',
        },
        source: delong,
    },
    {
        id: 'delong-goal',
        family: 'area-test',
        name: { ru: 'критерий ДеЛонга против целевого значения', en: 'DeLong test against a goal' },
        use: {
            ru: 'Площадь одной системы против 0,5 или другого целевого значения.',
            en: 'The area of one system against 0.5 or another goal.',
        },
        source: delong,
    },
    {
        id: 'mann-whitney',
        family: 'area-test',
        name: { ru: 'критерий Манна — Уитни', en: 'Mann-Whitney test' },
        use: {
            ru: 'Отличает ли балл классы вообще: площадь против 0,5.',
            en: 'Whether the score tells the classes apart at all: the area against 0.5.',
        },
        source: paper(
            'Mann, Whitney 1947',
            'Mann H.B., Whitney D.R. On a test of whether one of two random variables is stochastically larger than the other. Annals of Mathematical Statistics 1947; 18: 50–60',
        ),
    },
    {
        id: 'obuchowski-size',
        family: 'area-size',
        name: {
            ru: 'объём выборки для площади против целевого значения (Обуховски)',
            en: 'Sample size for an area against a goal (Obuchowski)',
        },
        use: {
            ru: 'Площадь против 0,5 и против любого целевого значения.',
            en: 'An area against 0.5 and against any goal.',
        },
        source: paper(
            'Obuchowski, McClish 1997',
            'Obuchowski N.A., McClish D.K. Sample size determination for diagnostic accuracy studies involving binormal ROC curve indices. Statistics in Medicine 1997; 16: 1529–1542',
        ),
        assumptions: {
            ru: 'Баллы обоих классов примерно нормальны после общего монотонного преобразования.',
            en: 'Scores of both classes are about normal after a common monotone transformation.',
        },
        isDefault: true,
    },
    {
        id: 'obuchowski-precision',
        family: 'area-size',
        name: {
            ru: 'объём выборки для полуширины интервала площади (Обуховски)',
            en: 'Sample size for a half-width of an area (Obuchowski)',
        },
        use: { ru: 'Оценить площадь с заданной точностью.', en: 'To estimate an area with a stated precision.' },
        source: paper(
            'Obuchowski, McClish 1997',
            'Obuchowski N.A., McClish D.K. Sample size determination for diagnostic accuracy studies involving binormal ROC curve indices. Statistics in Medicine 1997; 16: 1529–1542',
        ),
        assumptions: {
            ru: 'Баллы обоих классов примерно нормальны после общего монотонного преобразования.',
            en: 'Scores of both classes are about normal after a common monotone transformation.',
        },
    },
    {
        id: 'obuchowski-paired-size',
        family: 'area-size',
        name: {
            ru: 'объём выборки для двух коррелированных площадей (Обуховски)',
            en: 'Sample size for two correlated areas (Obuchowski)',
        },
        use: { ru: 'Две системы или чтения на одних случаях.', en: 'Two systems or readings on the same cases.' },
        source: paper(
            'Obuchowski, McClish 1997',
            'Obuchowski N.A., McClish D.K. Sample size determination for diagnostic accuracy studies involving binormal ROC curve indices. Statistics in Medicine 1997; 16: 1529–1542',
        ),
        assumptions: {
            ru: 'Баллы обоих классов примерно нормальны после общего монотонного преобразования.',
            en: 'Scores of both classes are about normal after a common monotone transformation.',
        },
        differences: {
            ru: 'Одни программы берут при H₀ площадь новой системы, другие — эталонной: здесь выбирается.',
            en: 'Some programs take the area of the new system under H₀, others that of the reference: here it is chosen.',
        },
    },
    {
        id: 'area-comparison-size',
        family: 'area-size',
        name: {
            ru: 'объём выборки для разности площадей (Обуховски)',
            en: 'Sample size for a difference of areas (Obuchowski)',
        },
        use: {
            ru: 'Показать, что площадь не хуже площади сравнения на границу и более, на одних случаях или в двух группах; превосходство в двух группах.',
            en: 'To show that an area is not lower than the comparator’s by a margin, on the same cases or in two groups; superiority in two groups.',
        },
        source: paper(
            'Obuchowski 1997; Zhou, Obuchowski, McClish 2011',
            'Obuchowski N.A. Testing for equivalence of diagnostic tests. American Journal of Roentgenology 1997; 168: 13–17; Zhou X.-H., Obuchowski N.A., McClish D.K. Statistical Methods in Diagnostic Medicine. 2nd ed. Wiley, 2011, ch. 6',
        ),
        assumptions: {
            ru: 'Баллы обоих классов примерно нормальны после общего монотонного преобразования; дисперсия — при ожидаемых площадях, ибо анализ по ДеЛонгу берёт её из данных. При непрерывных баллах и площадях около 0,8 и выше объём с запасом.',
            en: 'Scores of both classes are about normal after a common monotone transformation; the variance is that at the expected areas, since the analysis by DeLong takes it from the data. With continuous scores and areas of 0.8 and more the size is on the safe side.',
        },
    },
    {
        id: 'hanley-mcneil-size',
        family: 'area-size',
        name: {
            ru: 'объём выборки для площади против целевого значения (Хэнли, Макнил)',
            en: 'Sample size for an area against a goal (Hanley, McNeil)',
        },
        use: {
            ru: 'Для сравнения с программами, которые планируют по этой дисперсии.',
            en: 'To compare with programs that plan by this variance.',
        },
        source: paper(
            'Hanley, McNeil 1982',
            'Hanley J.A., McNeil B.J. The meaning and use of the area under a receiver operating characteristic (ROC) curve. Radiology 1982; 143: 29–36',
            '10.1148/radiology.143.1.7063747',
        ),
    },
    {
        id: 'hanley-mcneil-precision',
        family: 'area-size',
        name: {
            ru: 'объём выборки для полуширины интервала площади (Хэнли, Макнил)',
            en: 'Sample size for a half-width of an area (Hanley, McNeil)',
        },
        use: { ru: 'То же для точности.', en: 'The same for a precision.' },
        source: paper(
            'Hanley, McNeil 1982',
            'Hanley J.A., McNeil B.J. The meaning and use of the area under a receiver operating characteristic (ROC) curve. Radiology 1982; 143: 29–36',
            '10.1148/radiology.143.1.7063747',
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
    {
        id: 'hillis-power',
        family: 'reader-study',
        name: {
            ru: 'мощность и число случаев при нескольких врачах (Хиллис)',
            en: 'Power and cases for several readers (Hillis)',
        },
        use: {
            ru: 'Сколько врачей и случаев нужно, чтобы найти разность площадей двух способов чтения или показать их эквивалентность (два односторонних критерия; Chen, Petrick, Sahiner 2012).',
            en: 'How many readers and cases find a difference of the areas of two treatments, or show that they are equivalent (two one-sided tests; Chen, Petrick, Sahiner 2012).',
        },
        source: paper(
            'Hillis, Obuchowski, Berbaum 2011',
            'Hillis S.L., Obuchowski N.A., Berbaum K.S. Power estimation for multireader ROC methods: an updated and unified approach. Academic Radiology 2011; 18: 129–142',
            '10.1016/j.acra.2010.09.007',
        ),
        assumptions: {
            ru: 'Ковариации пробного исследования годятся и для нового, они обратно пропорциональны числу случаев; доля больных та же.',
            en: 'The covariances of the pilot hold for the new study and shrink with the number of cases; the share of diseased is the same.',
        },
        differences: {
            ru: 'Поиск числа случаев в RJafroc 2.1.2 останавливается на 2001. Степени свободы взяты по ожидаемым дисперсиям, у исследования они свои: при четырёх врачах моделирование эквивалентности даёт мощность на 1–3 процентных пункта меньше, при восьми — меньше чем на 1.',
            en: "RJafroc 2.1.2's search for cases stops at 2001. The degrees of freedom are those of the expected variances, a study has its own: with four readers simulated studies of equivalence have 1 to 3 percentage points less power, with eight less than 1.",
        },
    },
];

export const areaMethods: readonly MethodInfo[] = [
    ...intervals.map((info): MethodInfo => ({ ...info, family: 'area-interval' })),
    ...others,
];
