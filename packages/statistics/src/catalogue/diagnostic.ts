import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const metrics: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'simel',
        name: { ru: 'отношения правдоподобия LR+ и LR−, интервал Саймела', en: "Likelihood ratios, Simel's interval" },
        use: {
            ru: 'Отношения правдоподобия в отчёте; при нулевой ячейке прибавляется 0,5 и это сказано.',
            en: 'Likelihood ratios in a report; on a zero cell 0.5 is added and said so.',
        },
        source: paper(
            'Simel, Samsa, Matchar 1991',
            'Simel D.L., Samsa G.P., Matchar D.B. Likelihood ratios with confidence: sample size estimation for diagnostic test studies. Journal of Clinical Epidemiology 1991; 44: 763–770',
            '10.1016/0895-4356(91)90128-V',
        ),
        assumptions: {
            ru: 'В обоих классах довольно случаев, чтобы логарифм был примерно нормален.',
            en: 'Enough cases of both classes for the logarithm to be about normal.',
        },
    },
    {
        id: 'woolf',
        name: { ru: 'диагностическое отношение шансов, интервал Вулфа', en: "Diagnostic odds ratio, Woolf's interval" },
        use: {
            ru: 'Одно число вместо чувствительности и специфичности; смысл теряется, отчёту нужны обе.',
            en: 'One number in place of sensitivity and specificity; a report needs both.',
        },
        source: paper(
            'Woolf 1955',
            'Woolf B. On estimating the relation between blood group and disease. Annals of Human Genetics 1955; 19: 251–253',
        ),
    },
    {
        id: 'youden-exact',
        name: { ru: 'индекс Юдена, сумма точных границ', en: "Youden's index, exact limits added" },
        use: {
            ru: 'Чувствительность + специфичность − 1, осторожный интервал.',
            en: 'Sensitivity + specificity − 1, with a cautious interval.',
        },
        source: paper('Youden 1950', 'Youden W.J. Index for rating diagnostic tests. Cancer 1950; 3: 32–35'),
    },
    {
        id: 'youden-wald',
        name: { ru: 'индекс Юдена, интервал Вальда', en: "Youden's index, Wald interval" },
        use: { ru: 'То же при большом числе случаев.', en: 'The same with many cases.' },
        source: paper('Youden 1950', 'Youden W.J. Index for rating diagnostic tests. Cancer 1950; 3: 32–35'),
    },
    {
        id: 'nnd',
        name: { ru: 'число исследований на один верный диагноз', en: 'Number needed to diagnose' },
        use: { ru: '1 / J; интервал может состоять из двух частей.', en: '1 / J; the interval may be in two parts.' },
        source: paper('Youden 1950', 'Youden W.J. Index for rating diagnostic tests. Cancer 1950; 3: 32–35'),
        differences: {
            ru: 'Там, где J может быть 0, интервал — то, что вне границ; epiR печатает те же числа без этой оговорки.',
            en: 'Where J may be 0 the interval is what lies outside the limits; epiR prints the same numbers without saying so.',
        },
    },
    {
        id: 'balanced-accuracy',
        name: { ru: 'сбалансированная точность', en: 'Balanced accuracy' },
        use: {
            ru: 'Среднее чувствительности и специфичности, не зависящее от распространённости в выборке.',
            en: 'Mean of sensitivity and specificity, free of the prevalence in the sample.',
        },
        source: paper(
            'Brodersen et al. 2010',
            'Brodersen K.H., Ong C.S., Stephan K.E., Buhmann J.M. The balanced accuracy and its posterior distribution. Proceedings of the 20th International Conference on Pattern Recognition 2010: 3121–3124',
        ),
    },
    {
        id: 'f1-jaccard',
        name: { ru: 'мера F1, интервал по коэффициенту Жаккара', en: 'F1 score, interval by the Jaccard index' },
        use: {
            ru: 'Интервал доли TP / (TP + FP + FN), пересчитанный в F1.',
            en: 'The interval of the share TP / (TP + FP + FN), turned into one of F1.',
        },
        source: paper(
            'Takahashi et al. 2022',
            'Takahashi K., Yamamoto K., Kuchiba A., Koyama T. Confidence interval for micro-averaged F1 and macro-averaged F1 scores. Applied Intelligence 2022; 52: 4961–4972',
        ),
    },
    {
        id: 'f1-delta',
        name: { ru: 'мера F1, дельта-метод', en: 'F1 score, delta method' },
        use: {
            ru: 'Для сравнения с программами машинного обучения.',
            en: 'To compare with machine-learning programs.',
        },
        source: paper(
            'Takahashi et al. 2022',
            'Takahashi K., Yamamoto K., Kuchiba A., Koyama T. Confidence interval for micro-averaged F1 and macro-averaged F1 scores. Applied Intelligence 2022; 52: 4961–4972',
        ),
    },
];

const predictiveValues: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'mercaldo-adjusted',
        name: {
            ru: 'прогностическая ценность при заданной распространённости, логит с поправкой',
            en: 'Predictive value at a stated prevalence, adjusted logit',
        },
        use: {
            ru: 'Выборка обогащена, а прогностическая ценность нужна при настоящей распространённости; работает и при 0 и n.',
            en: 'The sample is enriched and the predictive value is wanted at the true prevalence; works at 0 and n too.',
        },
        source: paper(
            'Mercaldo, Lau, Zhou 2007',
            'Mercaldo N.D., Lau K.F., Zhou X.H. Confidence intervals for predictive values with an emphasis to case-control studies. Statistics in Medicine 2007; 26: 2170–2183',
            '10.1002/sim.2677',
        ),
        assumptions: {
            ru: 'Распространённость задана и относится к тем, для кого система предназначена; выборка может быть обогащённой.',
            en: 'The prevalence is stated and that of the intended population; the sample may be enriched.',
        },
        isDefault: true,
    },
    {
        id: 'mercaldo-logit',
        name: {
            ru: 'прогностическая ценность при заданной распространённости, логит',
            en: 'Predictive value at a stated prevalence, logit',
        },
        use: {
            ru: 'То же без поправки; не определена при 0 и n.',
            en: 'The same without adjustment; undefined at 0 and n.',
        },
        source: paper(
            'Mercaldo, Lau, Zhou 2007',
            'Mercaldo N.D., Lau K.F., Zhou X.H. Confidence intervals for predictive values with an emphasis to case-control studies. Statistics in Medicine 2007; 26: 2170–2183',
            '10.1002/sim.2677',
        ),
        assumptions: {
            ru: 'Распространённость задана и относится к тем, для кого система предназначена; выборка может быть обогащённой.',
            en: 'The prevalence is stated and that of the intended population; the sample may be enriched.',
        },
    },
    {
        id: 'mercaldo-standard',
        name: {
            ru: 'прогностическая ценность при заданной распространённости, дельта-метод',
            en: 'Predictive value at a stated prevalence, delta method',
        },
        use: { ru: 'Для сравнения с другими программами.', en: 'To compare with other programs.' },
        source: paper(
            'Mercaldo, Lau, Zhou 2007',
            'Mercaldo N.D., Lau K.F., Zhou X.H. Confidence intervals for predictive values with an emphasis to case-control studies. Statistics in Medicine 2007; 26: 2170–2183',
            '10.1002/sim.2677',
        ),
        assumptions: {
            ru: 'Распространённость задана и относится к тем, для кого система предназначена; выборка может быть обогащённой.',
            en: 'The prevalence is stated and that of the intended population; the sample may be enriched.',
        },
        planningOnly: true,
    },
];

const indexAssumptions = {
    test: {
        ru: 'Решает интервал Вальда, по которому показатель и сообщают. Мощность найдена перебором всех исходов: нормальная формула даёт мало случаев, тем меньше нужного, чем ближе доли к 1 (0,99 и 0,97: мощность 0,65 вместо 0,8); она остаётся началом поиска и берётся лишь при более чем 10 000 случаев в классе. Действительный уровень интервала Вальда при долях около 1 выше номинального.',
        en: 'The Wald interval decides, by which the metric is reported. The power is found by enumerating all outcomes: the normal formula gives too few cases, the fewer the nearer the rates are to 1 (0.99 and 0.97: power 0.65 instead of 0.8); it is where the search begins, and is taken only above 10,000 cases in a class. With rates near 1 the actual level of the Wald interval exceeds the nominal one.',
    },
    precision: {
        ru: 'Дисперсии чувствительности и специфичности — биномиальные при ожидаемых значениях, как в интервале Вальда.',
        en: 'The variances of sensitivity and specificity are binomial at the expected values, as in the Wald interval.',
    },
};

const sizes: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'accuracy-index-size',
        name: {
            ru: 'объём выборки для индекса Юдена и сбалансированной точности против целевого значения',
            en: "Sample size for Youden's index and balanced accuracy against a goal",
        },
        use: {
            ru: 'Показать, что сумма чувствительности и специфичности выше целевой; низкая специфичность может прикрываться высокой чувствительностью, и наоборот.',
            en: 'To show that the sum of sensitivity and specificity exceeds a goal; a low specificity may hide behind a high sensitivity, and the other way round.',
        },
        source: paper('Youden 1950', 'Youden W.J. Index for rating diagnostic tests. Cancer 1950; 3: 32–35'),
        assumptions: indexAssumptions.test,
    },
    {
        id: 'accuracy-index-precision',
        name: {
            ru: 'объём выборки для полуширины интервала индекса Юдена и сбалансированной точности',
            en: "Sample size for a half-width of Youden's index and balanced accuracy",
        },
        use: { ru: 'Оценить показатель с заданной точностью.', en: 'To estimate the metric with a stated precision.' },
        source: paper('Youden 1950', 'Youden W.J. Index for rating diagnostic tests. Cancer 1950; 3: 32–35'),
        assumptions: indexAssumptions.precision,
    },
    {
        id: 'simel-size',
        name: {
            ru: 'объём выборки для границы отношения правдоподобия',
            en: 'Sample size for a limit of a likelihood ratio',
        },
        use: {
            ru: 'Нижняя граница LR+ не ниже заданной, верхняя граница LR− не выше.',
            en: 'The lower limit of LR+ not below a goal, the upper limit of LR− not above.',
        },
        source: paper(
            'Simel, Samsa, Matchar 1991',
            'Simel D.L., Samsa G.P., Matchar D.B. Likelihood ratios with confidence: sample size estimation for diagnostic test studies. Journal of Clinical Epidemiology 1991; 44: 763–770',
            '10.1016/0895-4356(91)90128-V',
        ),
        isDefault: true,
    },
    {
        id: 'simel-width-size',
        name: { ru: 'объём выборки для ширины интервала LR+', en: 'Sample size for a width of LR+' },
        use: { ru: 'Полная ширина интервала LR+.', en: 'Full width of the interval of LR+.' },
        source: paper(
            'Simel, Samsa, Matchar 1991',
            'Simel D.L., Samsa G.P., Matchar D.B. Likelihood ratios with confidence: sample size estimation for diagnostic test studies. Journal of Clinical Epidemiology 1991; 44: 763–770',
            '10.1016/0895-4356(91)90128-V',
        ),
        differences: {
            ru: 'presize 0.3.7 не учитывает заданный уровень и всегда считает для 95 %.',
            en: 'presize 0.3.7 ignores the stated level and always computes for 95 %.',
        },
    },
    {
        id: 'steinberg-size',
        name: {
            ru: 'объём выборки для прогностической ценности (Стейнберг)',
            en: 'Sample size for a predictive value (Steinberg)',
        },
        use: {
            ru: 'Показать, что ПЦПР или ПЦОР при заданной распространённости выше целевой, по обогащённой выборке.',
            en: 'To show that PPV or NPV at a stated prevalence exceeds a goal, from an enriched sample.',
        },
        source: paper(
            'Steinberg, Fine, Chappell 2009',
            'Steinberg D.M., Fine J., Chappell R. Sample size for positive and negative predictive value in diagnostic research using case-control designs. Biostatistics 2009; 10: 94–105',
            '10.1093/biostatistics/kxn018',
        ),
        assumptions: {
            ru: 'Распространённость задана и относится к тем, для кого система предназначена; выборка может быть обогащённой.',
            en: 'The prevalence is stated and that of the intended population; the sample may be enriched.',
        },
    },
];

const paired: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'kosinski',
        name: { ru: 'взвешенный обобщённый критерий (Косинский)', en: 'Weighted generalised score test (Kosinski)' },
        use: {
            ru: 'Сравнить прогностические ценности двух методов на одной когорте.',
            en: 'To compare predictive values of two methods in one cohort.',
        },
        source: paper(
            'Kosinski 2013',
            'Kosinski A.S. A weighted generalized score statistic for comparison of predictive values of diagnostic tests. Statistics in Medicine 2013; 32: 964–977',
            '10.1002/sim.5587',
        ),
        isDefault: true,
    },
    {
        id: 'leisenring',
        name: { ru: 'обобщённый критерий (Лейзенринг)', en: 'Generalised score test (Leisenring)' },
        use: { ru: 'То же; для сравнения с более ранними работами.', en: 'The same; to compare with earlier work.' },
        source: paper(
            'Leisenring, Alonzo, Pepe 2000',
            'Leisenring W., Alonzo T., Pepe M.S. Comparisons of predictive values of binary medical diagnostic tests for paired designs. Biometrics 2000; 56: 345–351',
        ),
    },
    {
        id: 'moskowitz-pepe',
        name: {
            ru: 'отношение прогностических ценностей (Московиц, Пепе)',
            en: 'Ratio of predictive values (Moskowitz, Pepe)',
        },
        use: {
            ru: 'Интервал отношения прогностических ценностей двух методов.',
            en: 'Interval of the ratio of predictive values of two methods.',
        },
        source: paper(
            'Moskowitz, Pepe 2006',
            'Moskowitz C.S., Pepe M.S. Comparing the predictive values of diagnostic tests: sample size and analysis for paired study designs. Clinical Trials 2006; 3: 272–279',
        ),
    },
    {
        id: 'likelihood-ratios-paired',
        name: { ru: 'отношение отношений правдоподобия', en: 'Ratio of likelihood ratios' },
        use: {
            ru: 'Интервал отношения LR+ или LR− двух методов на одних случаях.',
            en: 'Interval of the ratio of LR+ or LR− of two methods on the same cases.',
        },
        source: paper(
            'Nofuentes, Luna del Castillo 2007',
            'Nofuentes J.A.R., Luna del Castillo J.D. Comparison of the likelihood ratios of two binary diagnostic tests in paired designs. Statistics in Medicine 2007; 26: 4179–4201',
        ),
    },
];

export const diagnosticInfo: readonly MethodInfo[] = [
    ...metrics.map((info): MethodInfo => ({ ...info, family: 'diagnostic-metric' })),
    ...predictiveValues.map((info): MethodInfo => ({ ...info, family: 'predictive-value' })),
    ...sizes.map((info): MethodInfo => ({ ...info, family: 'diagnostic-size' })),
    ...paired.map((info): MethodInfo => ({ ...info, family: 'paired-diagnosis' })),
];
