import { meanDetectable } from '../../../means/mean-detectable.js';
import { meanPower } from '../../../means/mean-power.js';
import { meanSize } from '../../../means/mean-size.js';
import { defineDesign } from '../../design.js';
import { alpha, direction, groupRatio, oneSidedAlpha, power, sides } from '../../parameters.js';
import { titles } from '../../titles.js';
import { derivationIn, numberOf, powerOf } from '../../values.js';
import { anyDifference, better, difference, groups, margin, n1, n2, sd, sd2 } from './parameters.js';
import { comparisonOf, detectableName, type Marginal, sizeValues } from './shared.js';

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
            compute({ sd: standardDeviation, sd2: standardDeviation2, ...inputs }) {
                const size = meanSize({ ...inputs, standardDeviation, standardDeviation2 });
                return { values: sizeValues(size), ...derivationIn(size) };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['direction'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, n1: one, ratio: _, ...inputs }) {
                const result = meanPower({
                    ...inputs,
                    n: one,
                    standardDeviation,
                    standardDeviation2,
                });
                return { values: [powerOf(result.power)], ...derivationIn(result) };
            },
        },
        difference: {
            title: detectableName,
            finds: ['difference'],
            compute({ sd: standardDeviation, sd2: standardDeviation2, n1: one, ratio: _, ...inputs }) {
                const plan = { ...inputs, n: one, standardDeviation, standardDeviation2 };
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
