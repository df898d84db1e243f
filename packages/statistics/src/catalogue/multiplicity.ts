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
    {
        id: 'hommel',
        name: { ru: 'Хоммель', en: 'Hommel' },
        use: {
            ru: 'Независимые или положительно связанные критерии; мощнее Хохберга, вручную не пересчитать.',
            en: 'Independent or positively dependent tests; more powerful than Hochberg, not for recomputation by hand.',
        },
        source: paper(
            'Hommel 1988',
            'Hommel G. A stagewise rejective multiple test procedure based on a modified Bonferroni test. Biometrika 1988; 75: 383–386',
        ),
    },
    {
        id: 'sidak',
        name: { ru: 'Шидак', en: 'Šidák' },
        use: {
            ru: 'Независимые критерии; чуть мощнее Бонферрони.',
            en: 'Independent tests; slightly more powerful than Bonferroni.',
        },
        source: paper(
            'Šidák 1967',
            'Šidák Z. Rectangular confidence regions for the means of multivariate normal distributions. Journal of the American Statistical Association 1967; 62: 626–633',
        ),
    },
    {
        id: 'holm-sidak',
        name: { ru: 'Холм — Шидак', en: 'Holm-Šidák' },
        use: { ru: 'Независимые критерии; мощнее Холма.', en: 'Independent tests; more powerful than Holm.' },
        source: paper(
            'Holm 1979; Šidák 1967',
            'Holm S. A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 1979; 6: 65–70; Šidák Z. Journal of the American Statistical Association 1967; 62: 626–633',
        ),
    },
    {
        id: 'benjamini-hochberg',
        name: { ru: 'Бенджамини — Хохберг', en: 'Benjamini-Hochberg' },
        use: {
            ru: 'Поисковые показатели: ограничивает долю ложных находок, а не вероятность хотя бы одной.',
            en: 'Exploratory metrics: bounds the share of false discoveries, not the chance of any.',
        },
        source: paper(
            'Benjamini, Hochberg 1995',
            'Benjamini Y., Hochberg Y. Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 1995; 57: 289–300',
        ),
        assumptions: {
            ru: 'Критерии независимы или положительно связаны; для первичных гипотез не применять.',
            en: 'Tests independent or positively dependent; not for primary hypotheses.',
        },
    },
    {
        id: 'benjamini-yekutieli',
        name: { ru: 'Бенджамини — Йекутиели', en: 'Benjamini-Yekutieli' },
        use: { ru: 'То же при любой зависимости критериев.', en: 'The same under any dependence of the tests.' },
        source: paper(
            'Benjamini, Yekutieli 2001',
            'Benjamini Y., Yekutieli D. The control of the false discovery rate in multiple testing under dependency. Annals of Statistics 2001; 29: 1165–1188',
        ),
    },
];

export const multiplicityInfo: readonly MethodInfo[] = multiplicity.map(info => ({ ...info, family: 'multiplicity' }));
