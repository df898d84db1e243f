import { meanDetectable } from '../../../means/mean-detectable.js';
import { meanPower } from '../../../means/mean-power.js';
import { meanSize } from '../../../means/mean-size.js';
import { defineDesign } from '../../design.js';
import { alpha, direction, oneSidedAlpha, power, sides } from '../../parameters.js';
import { titles } from '../../titles.js';
import { derivationIn, numberOf, powerOf } from '../../values.js';
import { anyDifference, better, difference, margin, n, sd, single } from './parameters.js';
import { comparisonOf, detectableName, type Marginal, sizeValues, type Words } from './shared.js';

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
                compute({ sd: standardDeviation, ...inputs }) {
                    const size = meanSize({ ...inputs, standardDeviation });
                    return { values: sizeValues(size), ...derivationIn(size) };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                without: ['direction'],
                compute({ sd: standardDeviation, ...inputs }) {
                    const result = meanPower({ ...inputs, standardDeviation });
                    return { values: [powerOf(result.power)], ...derivationIn(result) };
                },
            },
            difference: {
                title: detectableName,
                finds: ['difference'],
                compute({ sd: standardDeviation, ...inputs }) {
                    const result = meanDetectable({ ...inputs, standardDeviation });
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
