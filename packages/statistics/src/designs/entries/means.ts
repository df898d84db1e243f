import type { Bilingual } from '../../core/bilingual.js';
import { meanDetectable } from '../../means/mean-detectable.js';
import type { MeanComparison } from '../../means/mean-design.js';
import { meanPower } from '../../means/mean-power.js';
import { meanHalfWidth, meanPrecisionSize } from '../../means/mean-precision.js';
import { type MeanSize, meanSize } from '../../means/mean-size.js';
import { defineDesign } from '../design.js';
import {
    alpha,
    cases,
    choice,
    direction,
    groupRatio,
    level,
    n1 as groupOne,
    n2 as groupTwo,
    oneSidedAlpha,
    power,
    quantity,
    sides,
} from '../parameters.js';
import type { DesignValue } from '../design.js';
import { titles } from '../titles.js';
import { casesOf, derivationIn, groupValues, numberOf, powerOf } from '../values.js';

const deviationHelp = {
    ru: 'В единицах измерения, по пилотному исследованию или публикациям.',
    en: 'In units of the measure, from a pilot study or publications.',
};
const differenceHelp = { ru: 'В единицах измерения.', en: 'In units of the measure.' };
const n = cases({ ru: 'число случаев (пар)', en: 'cases (pairs)' }, 2);
const n1 = { ...groupOne, range: { ...groupOne.range, from: 2 } };
const n2 = { ...groupTwo, range: { ...groupTwo.range, from: 2 } };
const single = choice(
    { ru: 'что измеряют', en: 'what is measured' },
    {
        't-one-sample': { ru: 'среднее против целевого значения', en: 'a mean against a goal' },
        't-paired': { ru: 'разности в парах', en: 'differences within pairs' },
    },
    't-paired',
);
const groups = choice(
    { ru: 'критерий', en: 'test' },
    {
        't-two-groups': { ru: 'Стьюдента, одинаковый разброс', en: 't test, equal variances' },
        welch: { ru: 'Уэлча, разный разброс', en: "Welch's, different variances" },
    },
    't-two-groups',
);
const margin = quantity(
    { ru: 'граница', en: 'margin' },
    { above: 0 },
    {
        help: {
            ru: 'Наибольшая разность, которая клинически ещё допустима, в единицах измерения.',
            en: 'The largest difference that is still clinically acceptable, in units of the measure.',
        },
    },
);
const better = choice(
    { ru: 'какие значения лучше', en: 'which values are better' },
    { higher: { ru: 'большие', en: 'higher' }, lower: { ru: 'меньшие', en: 'lower' } },
    'higher',
);
const sd = quantity(
    { ru: 'ожидаемое стандартное отклонение', en: 'expected standard deviation' },
    { above: 0 },
    { help: deviationHelp },
);
const sd2 = {
    ...quantity(
        { ru: 'стандартное отклонение группы 2 (Уэлч)', en: 'standard deviation of group 2 (Welch)' },
        { above: 0 },
    ),
    optional: true,
} as const;
const difference = quantity({ ru: 'ожидаемая разность', en: 'expected difference' }, {}, { help: differenceHelp });
const anyDifference = quantity(
    { ru: 'ожидаемая разность', en: 'expected difference' },
    {},
    { help: differenceHelp, default: 0 },
);

const sizeValues = (size: MeanSize): DesignValue[] => [
    ...(size.n1 !== undefined && size.n2 !== undefined ? groupValues({ n1: size.n1, n2: size.n2 }) : [casesOf(size.n)]),
    powerOf(size.power),
];
const detectableName = { ru: 'обнаруживаемая разность', en: 'detectable difference' };

interface Words {
    id: string;
    title: Bilingual;
    help: Bilingual;
}

function singleSuperiority({ id, title, help }: Words) {
    return defineDesign({
        id,
        area: 'means',
        title,
        help,
        parameters: { difference, sd, design: single, sides, alpha, power, n, direction },
        directions: {
            n: {
                title: titles.n,
                finds: ['n'],
                without: ['direction'],
                compute({ sd: standardDeviation, sides: tails, ...inputs }) {
                    const size = meanSize({ ...inputs, standardDeviation, sides: tails as 1 | 2 });
                    return { values: sizeValues(size), ...derivationIn(size) };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                without: ['direction'],
                compute({ sd: standardDeviation, sides: tails, ...inputs }) {
                    const result = meanPower({ ...inputs, standardDeviation, sides: tails as 1 | 2 });
                    return { values: [powerOf(result.power)], ...derivationIn(result) };
                },
            },
            difference: {
                title: detectableName,
                finds: ['difference'],
                compute({ sd: standardDeviation, sides: tails, ...inputs }) {
                    const result = meanDetectable({ ...inputs, standardDeviation, sides: tails as 1 | 2 });
                    return {
                        values: [numberOf('difference', detectableName, result.difference)],
                        ...derivationIn(result),
                    };
                },
            },
        },
        example: { difference: 5, sd: 12, power: 0.9 },
    });
}

export const meanSingle = singleSuperiority({
    id: 'mean',
    title: { ru: 'Среднее или средняя разность в парах', en: 'A mean, or a mean difference within pairs' },
    help: {
        ru: 'Время, объём или другое измерение: отличие среднего от целевого значения или двух измерений одного случая друг от друга.',
        en: 'A time, a volume or another measurement: the difference of a mean from a goal, or of two measurements of the same case.',
    },
});

type Marginal = Words & { kind: 'non-inferiority' | 'equivalence' };

const comparisonOf = (kind: Marginal['kind'], largest: number, good: 'higher' | 'lower'): MeanComparison =>
    kind === 'equivalence' ? { kind, margin: largest } : { kind, margin: largest, better: good };

function singleWithMargin({ id, title, help, kind }: Marginal) {
    const without = kind === 'equivalence' ? (['better'] as const) : [];
    return defineDesign({
        id,
        area: 'means',
        title,
        help,
        parameters: { difference: anyDifference, sd, margin, better, design: single, alpha: oneSidedAlpha, power, n },
        directions: {
            n: {
                title: titles.n,
                finds: ['n'],
                without,
                compute({ sd: standardDeviation, margin: largest, better: good, ...inputs }) {
                    const size = meanSize({
                        ...inputs,
                        standardDeviation,
                        comparison: comparisonOf(kind, largest, good),
                    });
                    return { values: sizeValues(size), ...derivationIn(size) };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                without,
                compute({ sd: standardDeviation, margin: largest, better: good, ...inputs }) {
                    const result = meanPower({
                        ...inputs,
                        standardDeviation,
                        comparison: comparisonOf(kind, largest, good),
                    });
                    return { values: [powerOf(result.power)], ...derivationIn(result) };
                },
            },
            difference: {
                title: titles.margin,
                finds: ['margin'],
                without,
                compute({ sd: standardDeviation, better: good, ...inputs }) {
                    const comparison = kind === 'equivalence' ? { kind } : { kind, better: good };
                    const result = meanDetectable({ ...inputs, standardDeviation, comparison });
                    return { values: [numberOf('margin', titles.margin, result.margin!)], ...derivationIn(result) };
                },
            },
        },
        example: { sd: 12, margin: 5, power: 0.9 },
    });
}

export const meanNonInferiority = singleWithMargin({
    id: 'mean-non-inferiority',
    kind: 'non-inferiority',
    title: { ru: 'Среднее: не хуже на границу', en: 'A mean: non-inferiority' },
    help: {
        ru: 'Среднее (разность в парах) не хуже целевого (второго измерения) на границу и более.',
        en: 'A mean (a difference within pairs) is not worse than the goal (the other measurement) by the margin or more.',
    },
});

export const meanEquivalence = singleWithMargin({
    id: 'mean-equivalence',
    kind: 'equivalence',
    title: { ru: 'Среднее: эквивалентность', en: 'A mean: equivalence' },
    help: {
        ru: 'Среднее отличается от целевого (второго измерения) меньше чем на границу в любую сторону.',
        en: 'A mean differs from the goal (from the other measurement) by less than the margin either way.',
    },
});

export const twoMeans = defineDesign({
    id: 'two-means',
    area: 'means',
    title: { ru: 'Два средних: превосходство', en: 'Two means: superiority' },
    help: {
        ru: 'Две независимые группы: показать, что средние различаются.',
        en: 'Two independent groups: to show that the means differ.',
    },
    parameters: { difference, sd, sd2, design: groups, sides, alpha, power, ratio: groupRatio, n1, n2, direction },
    directions: {
        n: {
            title: titles.n,
            finds: ['n1', 'n2'],
            without: ['direction'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, sides: tails, ...inputs }) {
                const size = meanSize({ ...inputs, standardDeviation, standardDeviation2, sides: tails as 1 | 2 });
                return { values: sizeValues(size), ...derivationIn(size) };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['direction'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, sides: tails, n1: one, ratio: _, ...inputs }) {
                const result = meanPower({
                    ...inputs,
                    n: one,
                    standardDeviation,
                    standardDeviation2,
                    sides: tails as 1 | 2,
                });
                return { values: [powerOf(result.power)], ...derivationIn(result) };
            },
        },
        difference: {
            title: detectableName,
            finds: ['difference'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, sides: tails, n1: one, ratio: _, ...inputs }) {
                const plan = { ...inputs, n: one, standardDeviation, standardDeviation2, sides: tails as 1 | 2 };
                const result = meanDetectable(plan);
                return { values: [numberOf('difference', detectableName, result.difference)], ...derivationIn(result) };
            },
        },
    },
    example: { difference: 5, sd: 12, sides: 2, power: 0.8 },
});

function groupsWithMargin({ id, title, help, kind }: Marginal) {
    const without = kind === 'equivalence' ? (['better'] as const) : [];
    return defineDesign({
        id,
        area: 'means',
        title,
        help,
        parameters: {
            difference: anyDifference,
            sd,
            sd2,
            margin,
            better,
            design: groups,
            alpha: oneSidedAlpha,
            power,
            ratio: groupRatio,
            n1,
            n2,
        },
        directions: {
            n: {
                title: titles.n,
                finds: ['n1', 'n2'],
                without,
                compute({ sd: standardDeviation, sd2: standardDeviation2, margin: largest, better: good, ...inputs }) {
                    const comparison = comparisonOf(kind, largest, good);
                    const size = meanSize({ ...inputs, standardDeviation, standardDeviation2, comparison });
                    return { values: sizeValues(size), ...derivationIn(size) };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                without,
                compute({
                    sd: standardDeviation,
                    sd2: standardDeviation2,
                    margin: largest,
                    better: good,
                    n1: one,
                    ratio: _,
                    ...inputs
                }) {
                    const comparison = comparisonOf(kind, largest, good);
                    const result = meanPower({ ...inputs, n: one, standardDeviation, standardDeviation2, comparison });
                    return { values: [powerOf(result.power)], ...derivationIn(result) };
                },
            },
            difference: {
                title: titles.margin,
                finds: ['margin'],
                without,
                compute({
                    sd: standardDeviation,
                    sd2: standardDeviation2,
                    better: good,
                    n1: one,
                    ratio: _,
                    ...inputs
                }) {
                    const comparison = kind === 'equivalence' ? { kind } : { kind, better: good };
                    const result = meanDetectable({
                        ...inputs,
                        n: one,
                        standardDeviation,
                        standardDeviation2,
                        comparison,
                    });
                    return { values: [numberOf('margin', titles.margin, result.margin!)], ...derivationIn(result) };
                },
            },
        },
        example: { sd: 12, margin: 5, power: 0.8 },
    });
}

export const twoMeansNonInferiority = groupsWithMargin({
    id: 'two-means-non-inferiority',
    kind: 'non-inferiority',
    title: { ru: 'Два средних: не хуже на границу', en: 'Two means: non-inferiority' },
    help: {
        ru: 'Две независимые группы: среднее нового метода не хуже на границу и более.',
        en: "Two independent groups: the new method's mean is not worse by the margin or more.",
    },
});

export const twoMeansEquivalence = groupsWithMargin({
    id: 'two-means-equivalence',
    kind: 'equivalence',
    title: { ru: 'Два средних: эквивалентность', en: 'Two means: equivalence' },
    help: {
        ru: 'Две независимые группы: средние различаются меньше чем на границу в любую сторону.',
        en: 'Two independent groups: the means differ by less than the margin either way.',
    },
});

const halfWidthName = { ru: 'полуширина', en: 'half-width' };
const halfWidth = quantity(
    { ru: 'требуемая полуширина', en: 'wanted half-width' },
    { above: 0 },
    { help: differenceHelp },
);

export const meanPrecision = defineDesign({
    id: 'mean-precision',
    area: 'means',
    title: { ru: 'Точность среднего', en: 'Precision of a mean' },
    help: {
        ru: 'Оценить среднее или среднюю разность в парах с заданной полушириной интервала.',
        en: 'To estimate a mean, or a mean difference within pairs, with a stated half-width.',
    },
    parameters: { sd, halfWidth, design: single, level, n },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            compute({ sd: standardDeviation, ...inputs }) {
                const size = meanPrecisionSize({ ...inputs, standardDeviation });
                const values = [casesOf(size.n), numberOf('halfWidth', halfWidthName, size.halfWidth)];
                return { values, ...derivationIn(size) };
            },
        },
        difference: {
            title: titles.precision,
            finds: ['halfWidth'],
            compute({ sd: standardDeviation, ...inputs }) {
                const found = meanHalfWidth({ ...inputs, standardDeviation });
                return { values: [numberOf('halfWidth', halfWidthName, found.halfWidth)], ...derivationIn(found) };
            },
        },
    },
    example: { sd: 10, halfWidth: 2 },
});

export const twoMeansPrecision = defineDesign({
    id: 'two-means-precision',
    area: 'means',
    title: { ru: 'Точность разности двух средних', en: 'Precision of a difference of two means' },
    help: {
        ru: 'Оценить разность средних двух независимых групп с заданной полушириной интервала.',
        en: 'To estimate the difference of the means of two independent groups with a stated half-width.',
    },
    parameters: { sd, sd2, halfWidth, design: groups, level, ratio: groupRatio, n1, n2 },
    directions: {
        n: {
            title: titles.n,
            finds: ['n1', 'n2'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, ...inputs }) {
                const size = meanPrecisionSize({ ...inputs, standardDeviation, standardDeviation2 });
                const reached = numberOf('halfWidth', halfWidthName, size.halfWidth);
                return { values: [...groupValues({ n1: size.n1!, n2: size.n2! }), reached], ...derivationIn(size) };
            },
        },
        difference: {
            title: titles.precision,
            finds: ['halfWidth'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, n1: one, ratio: _, ...inputs }) {
                const found = meanHalfWidth({ ...inputs, n: one, standardDeviation, standardDeviation2 });
                return { values: [numberOf('halfWidth', halfWidthName, found.halfWidth)], ...derivationIn(found) };
            },
        },
    },
    example: { sd: 10, halfWidth: 2 },
});
