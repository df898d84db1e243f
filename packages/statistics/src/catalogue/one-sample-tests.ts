import { paper } from '../core/source.js';
import type { OneSampleMethod } from '../one-sample/one-sample-method.js';
import type { MethodInfo } from './method-info.js';

const chow = paper(
    'Chow, Shao, Wang 2008',
    'Chow S.-C., Shao J., Wang H. Sample Size Calculations in Clinical Research. 2nd ed. Chapman & Hall/CRC, 2008, ch. 4.1',
);
const fleiss = paper(
    'Fleiss, Levin, Paik 2003',
    'Fleiss J.L., Levin B., Paik M.C. Statistical Methods for Rates and Proportions. 3rd ed. Wiley, 2003, ch. 2',
    '10.1002/0471445428',
);

const table: (Omit<MethodInfo, 'family'> & { id: OneSampleMethod })[] = [
    {
        id: 'exact-binomial',
        name: { ru: 'точный биномиальный критерий', en: 'Exact binomial test' },
        use: {
            ru: 'Для сравнения с целевым значением: уровень значимости гарантирован, мощность вычисляется без приближений.',
            en: 'For a test against a goal: the level is guaranteed, the power is computed without approximation.',
        },
        source: paper(
            'Chernick, Liu 2002',
            'Chernick M.R., Liu C.Y. The saw-toothed behavior of power versus sample size and software solutions: single binomial proportion using exact methods. The American Statistician 2002; 56: 149–155',
            '10.1198/000313002317572835',
        ),
        exact: true,
        isDefault: true,
    },
    {
        id: 'z-null-variance',
        name: { ru: 'z-критерий с дисперсией нулевой гипотезы', en: 'Score z test (variance of the null hypothesis)' },
        use: {
            ru: 'Быстрая оценка объёма при больших выборках.',
            en: 'A quick size for large samples.',
        },
        source: fleiss,
    },
    {
        id: 'z-null-variance-cc',
        name: {
            ru: 'z-критерий с дисперсией нулевой гипотезы и поправкой на непрерывность',
            en: 'Score z test with continuity correction',
        },
        use: {
            ru: 'Приближение, близкое к точному критерию.',
            en: 'An approximation close to the exact test.',
        },
        source: fleiss,
    },
    {
        id: 'z-alternative-variance',
        name: { ru: 'z-критерий с дисперсией альтернативы', en: 'Wald z test (variance of the alternative)' },
        use: {
            ru: 'Для сравнения с расчётами по учебникам; критерий Вальда в отчёте не рекомендуется.',
            en: "To compare with textbooks' computations; the Wald test is not recommended in a report.",
        },
        source: chow,
        planningOnly: true,
    },
    {
        id: 'arcsine-test',
        name: { ru: 'критерий с преобразованием арксинуса', en: 'Arcsine test' },
        use: {
            ru: 'Размер эффекта h Коэна; для сравнения с другими программами.',
            en: "Cohen's effect size h; to compare with other programs.",
        },
        source: paper(
            'Cohen 1988',
            'Cohen J. Statistical Power Analysis for the Behavioral Sciences. 2nd ed. Lawrence Erlbaum, 1988, ch. 6',
        ),
    },
];

export const oneSampleTests: readonly MethodInfo[] = table.map(info => ({ ...info, family: 'one-sample-test' }));
