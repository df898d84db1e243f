import { cases, choice, n1 as groupOne, n2 as groupTwo, quantity } from '../../parameters.js';

const deviationHelp = {
    ru: 'В единицах измерения, по пилотному исследованию или публикациям.',
    en: 'In units of the measure, from a pilot study or publications.',
};
export const differenceHelp = { ru: 'В единицах измерения.', en: 'In units of the measure.' };
export const n = cases({ ru: 'число случаев (пар)', en: 'cases (pairs)' }, 2);
export const n1 = { ...groupOne, range: { ...groupOne.range, from: 2 } };
export const n2 = { ...groupTwo, range: { ...groupTwo.range, from: 2 } };
export const single = choice(
    { ru: 'что измеряют', en: 'what is measured' },
    {
        't-one-sample': { ru: 'среднее против целевого значения', en: 'a mean against a goal' },
        't-paired': { ru: 'разности в парах', en: 'differences within pairs' },
    },
    't-paired',
);
export const groups = choice(
    { ru: 'критерий', en: 'test' },
    {
        't-two-groups': { ru: 'Стьюдента, одинаковый разброс', en: 't test, equal variances' },
        welch: { ru: 'Уэлча, разный разброс', en: "Welch's, different variances" },
    },
    't-two-groups',
);
export const margin = quantity(
    { ru: 'граница', en: 'margin' },
    { above: 0 },
    {
        help: {
            ru: 'Наибольшая разность, которая клинически ещё допустима, в единицах измерения.',
            en: 'The largest difference that is still clinically acceptable, in units of the measure.',
        },
    },
);
export const better = choice(
    { ru: 'какие значения лучше', en: 'which values are better' },
    { higher: { ru: 'большие', en: 'higher' }, lower: { ru: 'меньшие', en: 'lower' } },
    'higher',
);
export const sd = quantity(
    { ru: 'ожидаемое стандартное отклонение', en: 'expected standard deviation' },
    { above: 0 },
    { help: deviationHelp },
);
export const sd2 = {
    ...quantity(
        { ru: 'стандартное отклонение группы 2 (Уэлч)', en: 'standard deviation of group 2 (Welch)' },
        { above: 0 },
    ),
    optional: true,
} as const;
export const difference = quantity(
    { ru: 'ожидаемая разность', en: 'expected difference' },
    {},
    { help: differenceHelp },
);
export const anyDifference = quantity(
    { ru: 'ожидаемая разность', en: 'expected difference' },
    {},
    { help: differenceHelp, default: 0 },
);
