import type { BoundaryShape } from '../group-sequential/boundary-shape.js';
import type { MultiplicityMethod } from '../multiplicity/adjust-p-values.js';
import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const multiplicity: (Omit<MethodInfo, 'family' | 'id'> & { id: MultiplicityMethod })[] = [
    {
        id: 'intersection-union',
        name: { ru: 'пересечение–объединение (совместно первичные)', en: 'Intersection-union (co-primary)' },
        use: {
            ru: 'Успех — только если подтверждены все: уровень не делят, мощность считают совместную.',
            en: 'Success only if all are confirmed: the level is not split, the joint power counts.',
        },
        source: paper(
            'Berger 1982',
            'Berger R.L. Multiparameter hypothesis testing and acceptance sampling. Technometrics 1982; 24: 295–300',
        ),
        isDefault: true,
    },
    {
        id: 'bonferroni',
        name: { ru: 'Бонферрони', en: 'Bonferroni' },
        use: { ru: 'Любые гипотезы; проще всего объяснить.', en: 'Any hypotheses; the easiest to explain.' },
        source: paper(
            'Bonferroni 1936',
            'Bonferroni C.E. Teoria statistica delle classi e calcolo delle probabilità. Firenze, 1936',
        ),
    },
    {
        id: 'holm',
        name: { ru: 'Холм', en: 'Holm' },
        use: { ru: 'Любые гипотезы; мощнее Бонферрони.', en: 'Any hypotheses; more powerful than Bonferroni.' },
        source: paper(
            'Holm 1979',
            'Holm S. A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 1979; 6: 65–70',
        ),
    },
    {
        id: 'hochberg',
        name: { ru: 'Хохберг', en: 'Hochberg' },
        use: {
            ru: 'Независимые или положительно связанные критерии.',
            en: 'Independent or positively dependent tests.',
        },
        source: paper(
            'Hochberg 1988',
            'Hochberg Y. A sharper Bonferroni procedure for multiple tests of significance. Biometrika 1988; 75: 800–802',
        ),
    },
    {
        id: 'fixed-sequence',
        name: { ru: 'фиксированная последовательность', en: 'Fixed sequence' },
        use: {
            ru: 'Гипотезы упорядочены заранее; проверка до первой неудачи, каждая на полном уровне.',
            en: 'Hypotheses ordered beforehand; tested until the first failure, each at the full level.',
        },
        source: paper(
            'Maurer, Hothorn, Lehmacher 1995',
            'Maurer W., Hothorn L.A., Lehmacher W. Multiple comparisons in drug clinical trials and preclinical assays: a-priori ordered hypotheses. Biometrie in der chemisch-pharmazeutischen Industrie 1995; 6: 3–18',
        ),
    },
];

const boundaries: (Omit<MethodInfo, 'family' | 'id'> & { id: BoundaryShape['kind'] })[] = [
    {
        id: 'obrien-fleming',
        name: { ru: "О'Брайен — Флеминг", en: "O'Brien-Fleming" },
        use: {
            ru: 'Промежуточный анализ почти не увеличивает объём; остановиться рано трудно.',
            en: 'Interim looks cost almost no cases; stopping early is hard.',
        },
        source: paper(
            "O'Brien, Fleming 1979",
            "O'Brien P.C., Fleming T.R. A multiple testing procedure for clinical trials. Biometrics 1979; 35: 549–556",
        ),
        isDefault: true,
    },
    {
        id: 'pocock',
        name: { ru: 'Покок', en: 'Pocock' },
        use: {
            ru: 'Одинаковый порог на каждом анализе; рано остановиться легче.',
            en: 'The same threshold at each look; easier to stop early.',
        },
        source: paper(
            'Pocock 1977',
            'Pocock S.J. Group sequential methods in the design and analysis of clinical trials. Biometrika 1977; 64: 191–199',
        ),
    },
    {
        id: 'lan-demets-obrien-fleming',
        name: {
            ru: "функция расходования Лана — ДеМетса типа О'Брайена — Флеминга",
            en: "Lan-DeMets spending, O'Brien-Fleming type",
        },
        use: { ru: 'Моменты анализов не известны заранее.', en: 'The times of the looks are not known beforehand.' },
        source: paper(
            'Lan, DeMets 1983',
            'Lan K.K.G., DeMets D.L. Discrete sequential boundaries for clinical trials. Biometrika 1983; 70: 659–663',
        ),
    },
];

const agreement: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'cohen-kappa',
        name: { ru: 'каппа Коэна, взвешенная каппа', en: "Cohen's kappa, weighted kappa" },
        use: { ru: 'Согласие двух оценок по категориям.', en: 'Agreement of two ratings in categories.' },
        source: paper(
            'Fleiss, Cohen, Everitt 1969',
            'Fleiss J.L., Cohen J., Everitt B.S. Large sample standard errors of kappa and weighted kappa. Psychological Bulletin 1969; 72: 323–327',
        ),
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
];

const clusters: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'ratio-estimator',
        name: { ru: 'оценка отношения для кластеров', en: 'Ratio estimator for clusters' },
        use: {
            ru: 'Несколько очагов или исследований от пациента: интервал по эффективному объёму.',
            en: 'Several lesions or studies a patient: the interval by the effective sample size.',
        },
        source: paper(
            'Rao, Scott 1992; Obuchowski 1998',
            'Rao J.N.K., Scott A.J. A simple method for the analysis of clustered binary data. Biometrics 1992; 48: 577–585; Obuchowski N.A. On the comparison of correlated proportions for clustered data. Statistics in Medicine 1998; 17: 1495–1507',
        ),
        isDefault: true,
    },
];

export const designMethods: readonly MethodInfo[] = [
    ...multiplicity.map((info): MethodInfo => ({ ...info, family: 'multiplicity' })),
    ...boundaries.map((info): MethodInfo => ({ ...info, family: 'interim-analysis' })),
    ...agreement.map((info): MethodInfo => ({ ...info, family: 'agreement' })),
    ...clusters.map((info): MethodInfo => ({ ...info, family: 'clusters' })),
];
