import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const liu = paper(
    'Liu et al. 2002',
    'Liu J.-P., Hsueh H.-M., Hsieh E., Chen J.J. Tests for equivalence or non-inferiority for paired binary data. Statistics in Medicine 2002; 21: 231–245',
    '10.1002/sim.1012',
);
const fleiss = paper(
    'Fleiss, Levin, Paik 2003',
    'Fleiss J.L., Levin B., Paik M.C. Statistical Methods for Rates and Proportions. 3rd ed. Wiley, 2003, ch. 13',
    '10.1002/0471445428',
);

/** Intervals and sizes of two paired proportions. */
export const paired: readonly MethodInfo[] = [
    {
        id: 'tango',
        family: 'paired-difference-interval',
        name: { ru: 'интервал Танго', en: 'Tango score interval' },
        use: {
            ru: 'Разность долей двух методов на одних и тех же случаях; согласован с критерием не меньшей эффективности.',
            en: 'Difference of two methods on the same cases; agrees with the score test of non-inferiority.',
        },
        source: paper(
            'Tango 1998',
            'Tango T. Equivalence test and confidence interval for the difference in proportions for the paired-sample design. Statistics in Medicine 1998; 17: 891–908',
        ),
        isDefault: true,
    },
    {
        id: 'newcombe-paired',
        family: 'paired-difference-interval',
        name: { ru: 'интервал Ньюкомба для связанных долей', en: 'Newcombe interval, paired' },
        use: { ru: 'Замкнутая форма, хорошее накрытие.', en: 'Closed form, good coverage.' },
        source: paper(
            'Newcombe 1998c',
            'Newcombe R.G. Improved confidence intervals for the difference between binomial proportions based on paired data. Statistics in Medicine 1998; 17: 2635–2650',
        ),
    },
    {
        id: 'bonett-price',
        family: 'paired-difference-interval',
        name: { ru: 'интервал Бонетта — Прайса', en: 'Bonett-Price interval' },
        use: { ru: 'Прост для пересчёта вручную.', en: 'Easy to recompute by hand.' },
        source: paper(
            'Bonett, Price 2012',
            'Bonett D.G., Price R.M. Adjusted Wald confidence interval for a difference of binomial proportions based on paired data. Journal of Educational and Behavioral Statistics 2012; 37: 479–488',
        ),
    },
    {
        id: 'agresti-min',
        family: 'paired-difference-interval',
        name: { ru: 'интервал Агрести — Мина', en: 'Agresti-Min interval' },
        use: {
            ru: 'Прост для пересчёта вручную; по половине случая в каждую ячейку.',
            en: 'Easy to recompute by hand; half a case added to each cell.',
        },
        source: paper(
            'Agresti, Min 2005',
            'Agresti A., Min Y. Simple improved confidence intervals for comparing matched proportions. Statistics in Medicine 2005; 24: 729–740',
        ),
    },
    {
        id: 'wald-paired',
        family: 'paired-difference-interval',
        name: { ru: 'интервал Вальда для связанных долей', en: 'Wald interval, paired' },
        use: { ru: 'Только для сравнения со старыми расчётами.', en: 'To compare with older computations only.' },
        source: fleiss,
        planningOnly: true,
    },
    {
        id: 'wald-paired-cc',
        family: 'paired-difference-interval',
        name: {
            ru: 'интервал Вальда для связанных долей с поправкой на непрерывность',
            en: 'Wald interval, paired, with continuity correction',
        },
        use: { ru: 'Только для сравнения со старыми расчётами.', en: 'To compare with older computations only.' },
        source: fleiss,
        planningOnly: true,
    },
    {
        id: 'connor',
        family: 'paired-test',
        name: { ru: 'критерий Макнемара, формула Коннора', en: "McNemar's test, Connor's formula" },
        use: { ru: 'Превосходство на одних и тех же случаях.', en: 'Superiority on the same cases.' },
        source: paper(
            'Connor 1987',
            'Connor R.J. Sample size for testing differences in proportions for the paired-sample design. Biometrics 1987; 43: 207–211',
        ),
        isDefault: true,
    },
    {
        id: 'miettinen',
        family: 'paired-test',
        name: { ru: 'критерий Макнемара, формула Миеттинена', en: "McNemar's test, Miettinen's formula" },
        use: { ru: 'Превосходство; приближение второго порядка.', en: 'Superiority; second-order approximation.' },
        source: paper(
            'Miettinen 1968',
            'Miettinen O.S. The matched pairs design in the case of all-or-none responses. Biometrics 1968; 24: 339–352',
        ),
    },
    {
        id: 'mcnemar-exact',
        family: 'paired-test',
        name: { ru: 'точный критерий Макнемара', en: "McNemar's exact test" },
        use: { ru: 'Превосходство при малом числе расхождений.', en: 'Superiority with few discordant cases.' },
        source: paper(
            'Fagerland, Lydersen, Laake 2013',
            'Fagerland M.W., Lydersen S., Laake P. The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than exact conditional. BMC Medical Research Methodology 2013; 13: 91',
            '10.1186/1471-2288-13-91',
        ),
        exact: true,
    },
    {
        id: 'tango-score',
        family: 'paired-test',
        name: { ru: 'критерий Танго (Нам)', en: 'Tango score test (Nam)' },
        use: {
            ru: 'Не меньшая эффективность на одних и тех же случаях; эквивалентность — двумя такими критериями, каждый на уровне α.',
            en: 'Non-inferiority on the same cases; equivalence by two such tests, each at α.',
        },
        source: liu,
    },
    {
        id: 'wald-paired-size',
        family: 'paired-test',
        name: { ru: 'критерий Вальда для связанных долей', en: 'Wald test, paired' },
        use: {
            ru: 'Для сравнения с расчётами по учебникам; занижает объём.',
            en: "To compare with textbooks' computations; the size is too small.",
        },
        source: liu,
        planningOnly: true,
    },
];
