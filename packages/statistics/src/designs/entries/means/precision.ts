import { meanHalfWidth, meanPrecisionSize } from '../../../means/mean-precision.js';
import { defineDesign } from '../../design.js';
import { groupRatio, level, quantity } from '../../parameters.js';
import { titles } from '../../titles.js';
import { casesOf, derivationIn, groupValues, numberOf } from '../../values.js';
import { differenceHelp, groups, n, n1, n2, sd, sd2, single } from './parameters.js';

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
