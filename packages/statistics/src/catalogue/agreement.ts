import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const agreement: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'cohen-kappa',
        name: { ru: 'каппа Коэна, взвешенная каппа', en: "Cohen's kappa, weighted kappa" },
        use: { ru: 'Согласие двух оценок по категориям.', en: 'Agreement of two ratings in categories.' },
        source: paper(
            'Fleiss, Cohen, Everitt 1969',
            'Fleiss J.L., Cohen J., Everitt B.S. Large sample standard errors of kappa and weighted kappa. Psychological Bulletin 1969; 72: 323–327',
        ),
        assumptions: {
            ru: 'Оценщики выставляют категории независимо; каппа зависит от распространённости категорий.',
            en: 'Raters judge independently; kappa depends on the prevalence of the categories.',
        },
        differences: {
            ru: 'epiR печатает интервалы с другими стандартными ошибками; наша — Флейса, Коэна, Эверитта, как в psych и vcd. У psych ошибка взвешенной каппы неверна.',
            en: 'epiR prints intervals with other standard errors; ours is that of Fleiss, Cohen, Everitt, as in vcd. The error of weighted kappa in psych is wrong.',
        },
        isDefault: true,
    },
    {
        id: 'gwet',
        name: { ru: 'AC1 и AC2 Гвета', en: "Gwet's AC1 and AC2" },
        use: {
            ru: 'Если одна категория резко преобладает: каппа тогда занижает согласие.',
            en: 'Where one category prevails: kappa then understates agreement.',
        },
        source: paper(
            'Gwet 2008',
            'Gwet K.L. Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology 2008; 61: 29–48',
        ),
        differences: {
            ru: 'irrCAC печатает границы с тремя знаками.',
            en: 'irrCAC prints the limits with three decimals.',
        },
    },
    {
        id: 'icc',
        name: { ru: 'внутриклассовая корреляция', en: 'Intraclass correlation' },
        use: {
            ru: 'Согласие количественных измерений двух и более врачей.',
            en: 'Agreement of quantitative measurements by two or more raters.',
        },
        source: paper(
            'McGraw, Wong 1996',
            'McGraw K.O., Wong S.P. Forming inferences about some intraclass correlation coefficients. Psychological Methods 1996; 1: 30–46',
        ),
    },
    {
        id: 'bland-altman',
        name: { ru: 'пределы согласия Блэнда — Алтмана', en: 'Bland-Altman limits of agreement' },
        use: {
            ru: 'Насколько расходятся два способа измерения, в единицах измерения.',
            en: 'How far two methods of measurement differ, in their units.',
        },
        source: paper(
            'Bland, Altman 1999; Carkeet 2015',
            'Bland J.M., Altman D.G. Measuring agreement in method comparison studies. Statistical Methods in Medical Research 1999; 8: 135–160; Carkeet A. Exact parametric confidence intervals for Bland-Altman limits of agreement. Optometry and Vision Science 2015; 92: e71–e80',
        ),
    },
    {
        id: 'pabak',
        name: { ru: 'каппа с поправкой на распространённость и смещение', en: 'PABAK' },
        use: {
            ru: 'Вместе с каппой, когда категории редки: показывает согласие без влияния распространённости и смещения.',
            en: 'Beside kappa where a category is rare: agreement without the effect of prevalence and bias.',
        },
        source: paper(
            'Byrt, Bishop, Carlin 1993',
            'Byrt T., Bishop J., Carlin J.B. Bias, prevalence and kappa. Journal of Clinical Epidemiology 1993; 46: 423–429',
            '10.1016/0895-4356(93)90018-V',
        ),
    },
    {
        id: 'lin',
        name: { ru: 'коэффициент согласованности Лина', en: "Lin's concordance correlation" },
        use: {
            ru: 'Согласие двух количественных измерений одним числом, с учётом сдвига.',
            en: 'Agreement of two quantitative measurements in one number, shift included.',
        },
        source: paper(
            'Lin 1989',
            'Lin L.I.-K. A concordance correlation coefficient to evaluate reproducibility. Biometrics 1989; 45: 255–268; correction 2000; 56: 324–325',
            '10.2307/2532051',
        ),
        assumptions: {
            ru: 'Разности распределены примерно нормально; величина зависит от разброса случаев.',
            en: 'Differences about normal; the value depends on how widely the cases spread.',
        },
    },
];

const weightedKappaSource = paper(
    'Fleiss, Cohen, Everitt 1969; Flack et al. 1988',
    'Fleiss J.L., Cohen J., Everitt B.S. Large sample standard errors of kappa and weighted kappa. Psychological Bulletin 1969; 72: 323–327; Flack V.F., Afifi A.A., Lachenbruch P.A., Schouten H.J.A. Sample size determinations for the two rater kappa statistic. Psychometrika 1988; 53: 321–325',
);

/** Shares of the categories do not say where the raters disagree. */
const weightedKappaAssumption = {
    ru: 'Доли категорий известны. Где врачи расходятся, доли не говорят: по умолчанию берётся таблица с наибольшей дисперсией оценки (Flack; на веса перенесено тем же линейным программированием) — объёма хватит при любой другой; по желанию — доля каппа случаев оценена одинаково, остальные независимо.',
    en: 'The shares of the categories are known. They do not say where the raters disagree: by default the table with the largest variance of the estimate is taken (Flack; carried over to weights by the same linear programming), so that the size suffices for any other; if wanted, a share kappa of the cases is rated alike and the others independently.',
};

const sizes: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'cantor-size',
        name: {
            ru: 'объём выборки для каппы против целевого значения (Кантор)',
            en: 'Sample size for kappa against a goal (Cantor)',
        },
        use: {
            ru: 'Показать, что каппа двух врачей выше (или отличается от) целевой.',
            en: "To show that two raters' kappa is above, or differs from, a goal.",
        },
        source: paper(
            'Cantor 1996',
            "Cantor A.B. Sample-size calculations for Cohen's kappa. Psychological Methods 1996; 1: 150–153",
        ),
        differences: {
            ru: 'irr вычисляет объём и для невозможных сочетаний каппы и долей; здесь такое отмечено.',
            en: 'irr computes a size for impossible combinations of kappa and shares too; here this is marked.',
        },
        isDefault: true,
    },
    {
        id: 'kappa-precision-size',
        name: { ru: 'объём выборки для полуширины интервала каппы', en: 'Sample size for a half-width of kappa' },
        use: { ru: 'Оценить каппу с заданной точностью.', en: 'To estimate kappa with a stated precision.' },
        source: paper(
            'Fleiss, Cohen, Everitt 1969',
            'Fleiss J.L., Cohen J., Everitt B.S. Large sample standard errors of kappa and weighted kappa. Psychological Bulletin 1969; 72: 323–327',
        ),
        assumptions: {
            ru: 'У обоих врачей одна и та же доля положительных ответов.',
            en: 'Both raters have the same positive share.',
        },
    },
    {
        id: 'donner-eliasziw-size',
        name: {
            ru: 'объём выборки для каппы по критерию согласия (Доннер, Элиасзив)',
            en: 'Sample size for kappa by goodness of fit (Donner, Eliasziw)',
        },
        use: {
            ru: 'Двое и более врачей с одинаковой долей положительных ответов.',
            en: 'Two or more raters with the same positive share.',
        },
        source: paper(
            'Donner, Eliasziw 1992; Rotondi, Donner 2012',
            'Donner A., Eliasziw M. A goodness-of-fit approach to inference procedures for the kappa statistic. Statistics in Medicine 1992; 11: 1511–1519; Rotondi M.A., Donner A. A confidence interval approach to sample size estimation for interobserver agreement studies with multiple raters and outcomes. Journal of Clinical Epidemiology 2012; 65: 778–784',
        ),
    },
    {
        id: 'kappa-fit-interval-size',
        name: {
            ru: 'объём выборки для границ каппы (Ротонди, Доннер)',
            en: 'Sample size for limits of kappa (Rotondi, Donner)',
        },
        use: {
            ru: 'Нижняя (и верхняя) граница интервала каппы на заданном месте, двое и более врачей.',
            en: 'The lower (and upper) limit of kappa at a stated place, two or more raters.',
        },
        source: paper(
            'Rotondi, Donner 2012',
            'Rotondi M.A., Donner A. A confidence interval approach to sample size estimation for interobserver agreement studies with multiple raters and outcomes. Journal of Clinical Epidemiology 2012; 65: 778–784',
        ),
        differences: {
            ru: 'kappaSize 1.2 иногда даёт на один случай больше: ищет с запасом 0,001.',
            en: 'kappaSize 1.2 now and then gives one case more: it searches with a slack of 0.001.',
        },
    },
    {
        id: 'weighted-kappa-size',
        name: {
            ru: 'объём выборки для взвешенной каппы против целевого значения',
            en: 'Sample size for weighted kappa against a goal',
        },
        use: {
            ru: 'Показать, что согласие двух оценок по градациям (от 2 категорий, любые веса) выше целевого.',
            en: 'To show that agreement of two ratings in grades (2 categories or more, any weights) exceeds a goal.',
        },
        source: weightedKappaSource,
        assumptions: weightedKappaAssumption,
        differences: {
            ru: 'irr (N2.cohen.kappa) даёт те же числа без весов и при одинаковых долях; взвешенной каппы не знает.',
            en: 'irr (N2.cohen.kappa) gives the same numbers without weights and with the same shares; it knows no weights.',
        },
    },
    {
        id: 'weighted-kappa-precision-size',
        name: {
            ru: 'объём выборки для полуширины интервала взвешенной каппы',
            en: 'Sample size for a half-width of weighted kappa',
        },
        use: {
            ru: 'Оценить взвешенную каппу с заданной точностью.',
            en: 'To estimate a weighted kappa with a stated precision.',
        },
        source: weightedKappaSource,
        assumptions: weightedKappaAssumption,
    },
    {
        id: 'bonett-size',
        name: {
            ru: 'объём выборки для ширины интервала ICC (Бонетт)',
            en: 'Sample size for a width of the ICC (Bonett)',
        },
        use: {
            ru: 'Оценить внутриклассовую корреляцию с заданной точностью.',
            en: 'To estimate an intraclass correlation with a stated precision.',
        },
        source: paper(
            'Bonett 2002',
            'Bonett D.G. Sample size requirements for estimating intraclass correlations with desired precision. Statistics in Medicine 2002; 21: 1331–1335',
        ),
    },
    {
        id: 'walter-size',
        name: {
            ru: 'объём выборки для ICC против целевого значения (Уолтер)',
            en: 'Sample size for the ICC against a goal (Walter)',
        },
        use: {
            ru: 'Показать, что внутриклассовая корреляция выше целевой.',
            en: 'To show that an intraclass correlation is above a goal.',
        },
        source: paper(
            'Walter, Eliasziw, Donner 1998',
            'Walter S.D., Eliasziw M., Donner A. Sample size and optimal designs for reliability studies. Statistics in Medicine 1998; 17: 101–110',
        ),
    },
    {
        id: 'limits-of-agreement-size',
        name: { ru: 'объём выборки для пределов согласия', en: 'Sample size for limits of agreement' },
        use: {
            ru: 'Ширина интервала предела согласия, в стандартных отклонениях разностей.',
            en: 'Width of the interval of a limit of agreement, in standard deviations of the differences.',
        },
        source: paper(
            'Bland, Altman 1986',
            'Bland J.M., Altman D.G. Statistical methods for assessing agreement between two methods of clinical measurement. The Lancet 1986; 327: 307–310',
        ),
    },
    {
        id: 'lu-size',
        name: { ru: 'объём выборки для показа согласия (Лу)', en: 'Sample size to show agreement (Lu)' },
        use: {
            ru: 'Показать, что оба предела согласия с их интервалами лежат внутри допустимой разности.',
            en: 'To show that both limits of agreement, with their intervals, lie within the acceptable difference.',
        },
        source: paper(
            'Lu, Zhong, Liu 2016',
            'Lu M.-J., Zhong W.-H., Liu Y.-X. et al. Sample size for assessing agreement between two methods of measurement by Bland-Altman method. International Journal of Biostatistics 2016; 12: 20150039',
        ),
    },
];

export const agreementInfo: readonly MethodInfo[] = [
    ...agreement.map((info): MethodInfo => ({ ...info, family: 'agreement' })),
    ...sizes.map((info): MethodInfo => ({ ...info, family: 'agreement-size' })),
];
