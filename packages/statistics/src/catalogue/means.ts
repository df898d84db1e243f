import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const guenther = paper(
    'Guenther 1981; Julious 2010',
    'Guenther W.C. Sample size formulas for normal theory t tests. The American Statistician 1981; 35: 243–244; Julious S.A. Sample Sizes for Clinical Trials. CRC Press, 2010, ch. 3–6',
);

/** Tests, sizes and intervals of means: times, volumes, differences of measurements. */
export const means: readonly MethodInfo[] = [
    {
        id: 't-one-sample',
        family: 'mean-test',
        name: { ru: 'одновыборочный критерий Стьюдента', en: 'One-sample t test' },
        use: {
            ru: 'Среднее (время, объём) против целевого значения; мощность по нецентральному распределению Стьюдента.',
            en: 'A mean (a time, a volume) against a goal; power by the noncentral t.',
        },
        source: guenther,
    },
    {
        id: 't-paired',
        family: 'mean-test',
        name: { ru: 'парный критерий Стьюдента', en: 'Paired t test' },
        use: {
            ru: 'Два измерения одних и тех же случаев: время чтения с системой и без неё.',
            en: 'Two measurements of the same cases: reading time with and without the system.',
        },
        source: guenther,
    },
    {
        id: 't-two-groups',
        family: 'mean-test',
        name: { ru: 'критерий Стьюдента для двух групп', en: 'Two-sample t test, equal variances' },
        use: {
            ru: 'Две независимые группы с одинаковым разбросом; превосходство или не меньшая эффективность.',
            en: 'Two independent groups with the same spread; superiority or non-inferiority.',
        },
        source: guenther,
        isDefault: true,
    },
    {
        id: 'welch',
        family: 'mean-test',
        name: { ru: 'критерий Уэлча', en: "Welch's test" },
        use: {
            ru: 'Две независимые группы с разным разбросом; степени свободы по Саттертуэйту.',
            en: "Two independent groups with different spreads; Satterthwaite's degrees of freedom.",
        },
        source: paper(
            'Welch 1947; Satterthwaite 1946',
            "Welch B.L. The generalization of 'Student's' problem when several different population variances are involved. Biometrika 1947; 34: 28–35; Satterthwaite F.E. An approximate distribution of estimates of variance components. Biometrics Bulletin 1946; 2: 110–114",
        ),
    },
    {
        id: 'tost-means',
        family: 'mean-test',
        name: { ru: 'два односторонних критерия Стьюдента', en: 'Two one-sided t tests' },
        use: {
            ru: 'Эквивалентность средних: разность заключена между границами ±Δ; мощность точная.',
            en: 'Equivalence of means: the difference lies between the margins ±Δ; the power is exact.',
        },
        source: paper(
            'Schuirmann 1987; Phillips 1990',
            'Schuirmann D.J. A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of average bioavailability. Journal of Pharmacokinetics and Biopharmaceutics 1987; 15: 657–680; Phillips K.F. Power of the two one-sided tests procedure in bioequivalence. Ibid. 1990; 18: 137–144',
        ),
    },
    {
        id: 't-interval',
        family: 'mean-interval',
        name: { ru: 'интервал Стьюдента', en: "Student's t interval" },
        use: {
            ru: 'Интервал среднего, средней разности в парах или разности средних; объём по полуширине.',
            en: 'Interval of a mean, of a mean difference within pairs, or of a difference of means; size by half-width.',
        },
        source: paper('Student 1908', 'Student. The probable error of a mean. Biometrika 1908; 6: 1–25'),
        isDefault: true,
    },
];
