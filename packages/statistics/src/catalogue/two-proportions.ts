import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const fleiss = paper(
    'Fleiss, Levin, Paik 2003',
    'Fleiss J.L., Levin B., Paik M.C. Statistical Methods for Rates and Proportions. 3rd ed. Wiley, 2003, ch. 4',
    '10.1002/0471445428',
);
const chow = paper(
    'Chow, Shao, Wang 2008',
    'Chow S.-C., Shao J., Wang H. Sample Size Calculations in Clinical Research. 2nd ed. Chapman & Hall/CRC, 2008, ch. 4.2',
);

/** Intervals and sizes of two independent proportions. */
export const twoProportions: readonly MethodInfo[] = [
    {
        id: 'newcombe-difference',
        family: 'difference-interval',
        name: { ru: 'интервал Ньюкомба для разности (метод 10)', en: 'Newcombe interval of a difference (method 10)' },
        use: {
            ru: 'Разность долей в независимых группах: замкнутая форма, хорошее накрытие.',
            en: 'Difference of independent proportions: closed form, good coverage.',
        },
        source: paper(
            'Newcombe 1998',
            'Newcombe R.G. Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine 1998; 17: 873–890',
        ),
        isDefault: true,
    },
    {
        id: 'miettinen-nurminen',
        family: 'difference-interval',
        name: { ru: 'интервал Миеттинена — Нурминена', en: 'Miettinen-Nurminen interval' },
        use: {
            ru: 'Разность долей: согласован с критерием не меньшей эффективности.',
            en: 'Difference of proportions: agrees with the score test of non-inferiority.',
        },
        source: paper(
            'Miettinen, Nurminen 1985',
            'Miettinen O., Nurminen M. Comparative analysis of two rates. Statistics in Medicine 1985; 4: 213–226',
            '10.1002/sim.4780040211',
        ),
    },
    {
        id: 'mee',
        family: 'difference-interval',
        name: { ru: 'интервал Ми', en: 'Mee interval' },
        use: {
            ru: 'Как интервал Миеттинена — Нурминена, без множителя N/(N − 1).',
            en: 'Like Miettinen-Nurminen, without the factor N/(N − 1).',
        },
        source: paper(
            'Mee 1984',
            'Mee R.W. Confidence bounds for the difference between two probabilities. Biometrics 1984; 40: 1175–1176',
        ),
    },
    {
        id: 'agresti-caffo',
        family: 'difference-interval',
        name: { ru: 'интервал Агрести — Каффо', en: 'Agresti-Caffo interval' },
        use: {
            ru: 'Разность долей: прост для пересчёта вручную.',
            en: 'Difference of proportions: easy to recompute by hand.',
        },
        source: paper(
            'Agresti, Caffo 2000',
            'Agresti A., Caffo B. Simple and effective confidence intervals for proportions and differences of proportions result from adding two successes and two failures. The American Statistician 2000; 54: 280–288',
            '10.1080/00031305.2000.10474560',
        ),
    },
    {
        id: 'wald-difference',
        family: 'difference-interval',
        name: { ru: 'интервал Вальда для разности', en: 'Wald interval of a difference' },
        use: {
            ru: 'Только для сравнения со старыми расчётами.',
            en: 'To compare with older computations only.',
        },
        source: fleiss,
        planningOnly: true,
    },
    {
        id: 'koopman',
        family: 'ratio-interval',
        name: { ru: 'интервал Купмена', en: 'Koopman score interval' },
        use: {
            ru: 'Отношение долей, в том числе с нулевыми ячейками.',
            en: 'Ratio of proportions, zero cells included.',
        },
        source: paper(
            'Koopman 1984',
            'Koopman P.A.R. Confidence intervals for the ratio of two binomial proportions. Biometrics 1984; 40: 513–517',
        ),
        isDefault: true,
    },
    {
        id: 'katz',
        family: 'ratio-interval',
        name: { ru: 'логарифмический интервал Каца', en: 'Katz log interval' },
        use: {
            ru: 'Отношение долей при больших числах во всех ячейках.',
            en: 'Ratio of proportions with large counts in all cells.',
        },
        source: paper(
            'Katz et al. 1978',
            'Katz D., Baptista J., Azen S.P., Pike M.C. Obtaining confidence intervals for the risk ratio in cohort studies. Biometrics 1978; 34: 469–474',
        ),
    },
    {
        id: 'z-pooled',
        family: 'two-proportions-test',
        name: { ru: 'z-критерий с общей дисперсией', en: 'Pooled z test' },
        use: {
            ru: 'Превосходство в независимых группах большого объёма.',
            en: 'Superiority in large independent groups.',
        },
        source: fleiss,
        isDefault: true,
    },
    {
        id: 'z-pooled-cc',
        family: 'two-proportions-test',
        name: {
            ru: 'z-критерий с поправкой Касагранде — Пайка — Смита',
            en: 'Pooled z test with the Casagrande-Pike-Smith correction',
        },
        use: {
            ru: 'Превосходство; близок к точному критерию Фишера.',
            en: "Superiority; close to Fisher's exact test.",
        },
        source: paper(
            'Casagrande, Pike, Smith 1978',
            'Casagrande J.T., Pike M.C., Smith P.G. An improved approximate formula for calculating sample sizes for comparing two binomial distributions. Biometrics 1978; 34: 483–486',
        ),
    },
    {
        id: 'z-unpooled',
        family: 'two-proportions-test',
        name: { ru: 'z-критерий с раздельными дисперсиями', en: 'Unpooled z test' },
        use: {
            ru: 'Для сравнения с расчётами по учебникам; эквивалентность — с совместной мощностью двух критериев.',
            en: "To compare with textbooks' computations; equivalence by the joint power of both tests.",
        },
        source: chow,
    },
    {
        id: 'farrington-manning',
        family: 'two-proportions-test',
        name: { ru: 'критерий Фаррингтона — Маннинга', en: 'Farrington-Manning test' },
        use: {
            ru: 'Не меньшая эффективность в независимых группах; эквивалентность — двумя такими критериями, каждый на уровне α.',
            en: 'Non-inferiority in independent groups; equivalence by two such tests, each at α.',
        },
        source: paper(
            'Farrington, Manning 1990',
            'Farrington C.P., Manning G. Test statistics and sample size formulae for comparative binomial trials with null hypothesis of non-zero risk difference or non-unity relative risk. Statistics in Medicine 1990; 9: 1447–1454',
            '10.1002/sim.4780091208',
        ),
    },
    {
        id: 'fisher-exact',
        family: 'two-proportions-test',
        name: { ru: 'точный критерий Фишера', en: "Fisher's exact test" },
        use: {
            ru: 'Превосходство в малых группах; таблицы 5 и 6 ГОСТ Р ИСО 11453.',
            en: 'Superiority in small groups; tables 5 and 6 of GOST R ISO 11453.',
        },
        source: {
            short: { ru: 'ГОСТ Р ИСО 11453—2005', en: 'GOST R ISO 11453-2005' },
            full: {
                ru: 'ГОСТ Р ИСО 11453—2005. Статистические методы. Статистическое представление данных. Проверка гипотез и доверительные интервалы для пропорций',
                en: 'GOST R ISO 11453-2005. Statistical interpretation of data. Tests and confidence intervals relating to proportions',
            },
        },
        exact: true,
    },
    {
        id: 'exact-unconditional',
        family: 'two-proportions-test',
        name: { ru: 'точный безусловный критерий', en: 'Exact unconditional score test' },
        use: {
            ru: 'Превосходство и не меньшая эффективность в малых группах.',
            en: 'Superiority and non-inferiority in small groups.',
        },
        source: paper(
            'Chan 1998',
            'Chan I.S.F. Exact tests of equivalence and efficacy with a non-zero lower bound for comparative studies. Statistics in Medicine 1998; 17: 1403–1413',
        ),
        exact: true,
    },
    {
        id: 'arcsine-two-sample',
        family: 'two-proportions-test',
        name: { ru: 'критерий арксинуса для двух групп', en: 'Two-sample arcsine test' },
        use: {
            ru: 'Размер эффекта h Коэна; для сравнения с другими программами.',
            en: "Cohen's effect size h; to compare with other programs.",
        },
        source: paper(
            'Cohen 1988',
            'Cohen J. Statistical Power Analysis for the Behavioral Sciences. 2nd ed. Lawrence Erlbaum, 1988, ch. 6',
        ),
    },
    {
        id: 'z-unpooled-conservative',
        family: 'two-proportions-test',
        name: { ru: 'эквивалентность с мощностью β/2 на хвост', en: 'Equivalence with β/2 a tail' },
        use: {
            ru: 'Для сравнения с расчётами по учебникам; избыточен, если ожидаемые доли различаются.',
            en: "To compare with textbooks' computations; more than needed if the expected proportions differ.",
        },
        source: chow,
    },
];
