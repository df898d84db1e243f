import type { Bilingual } from '../../core/bilingual.js';
import { proportionInterval } from '../../proportion/proportion-interval.js';
import { proportionMethods } from '../../proportion/proportion-method.js';
import { achievedPrecision } from '../../precision/achieved-precision.js';
import { boundedAt } from '../../precision/at-expectation.js';
import { expectedHalfWidth } from '../../precision/half-width-distribution.js';
import type { PrecisionCriterion } from '../../precision/precision-criterion.js';
import { precisionFacts } from '../../precision/precision-facts.js';
import { type PrecisionInput, precisionSampleSize } from '../../precision/precision-sample-size.js';
import { type DesignResult, defineDesign } from '../design.js';
import { choice, level, methods, n, proportion, whole } from '../parameters.js';
import { expectedWidthDerivation } from '../precision-steps.js';
import { titles } from '../titles.js';
import { casesOf, chanceOf, countOf, derivationIn, fractionalOf, shareOf } from '../values.js';

export const p = proportion({ ru: 'ожидаемое значение', en: 'expected value' }, { usual: [0.8, 0.9, 0.95] });
export const limitSides = whole(
    { ru: 'интервал: 2 — двусторонний, 1 — односторонняя граница', en: 'interval: 2 two-sided, 1 one-sided limit' },
    { from: 1, to: 2 },
    { default: 2 },
);
export const intervalMethods = methods(proportionMethods, 'clopper-pearson');
export const first = { ru: 'наименьшее n с этой точностью', en: 'first n with this precision' };
export const sidesOf = (sides: number): 'one' | 'two' => (sides === 1 ? 'one' : 'two');

/** Cases with which a criterion is met with a stated probability, and the probability that they give. */
export function assuredSize(
    inputs: Pick<PrecisionInput, 'p' | 'level' | 'method'>,
    sides: number,
    criterion: PrecisionCriterion,
): DesignResult {
    const size = precisionSampleSize({ ...inputs, sides: sidesOf(sides), criterion });
    const values = [
        casesOf(size.stable),
        countOf('first', first, size.n),
        chanceOf('assurance', titles.assurance, size.achievedStable),
    ];
    return { values, ...derivationIn(size) };
}

const criteria = {
    'half-width': { ru: 'полуширина', en: 'half-width' },
    'full-width': { ru: 'полная ширина', en: 'full width' },
    'lower-distance': { ru: 'расстояние до нижней границы', en: 'distance to the lower limit' },
    'upper-distance': { ru: 'расстояние до верхней границы', en: 'distance to the upper limit' },
    'max-distance': { ru: 'большее из двух расстояний', en: 'larger of the two distances' },
    'half-width-rounded': { ru: 'полуширина при целом числе успехов', en: 'half-width at a whole count' },
    'expected-half-width': { ru: 'средняя полуширина', en: 'expected half-width' },
} as const satisfies Partial<Record<PrecisionCriterion['kind'], Bilingual>>;

export const precision = defineDesign({
    id: 'precision',
    area: 'precision',
    title: { ru: 'Точность доли', en: 'Precision of a proportion' },
    help: {
        ru: 'Оценить долю с заданной точностью: интервал не шире названного.',
        en: 'To estimate a proportion with a stated precision: an interval no wider than that.',
    },
    parameters: {
        p,
        criterion: choice({ ru: 'что ограничено', en: 'what is bounded' }, criteria, 'half-width'),
        distance: proportion(
            { ru: 'требуемая точность', en: 'wanted precision' },
            {
                usual: [0.03, 0.05, 0.1],
                help: { ru: '0,05 — пять процентных пунктов.', en: '0.05: five percentage points.' },
            },
        ),
        level,
        sides: limitSides,
        method: intervalMethods,
        n,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            compute({ criterion: kind, distance, sides, n: _, ...inputs }) {
                const size = precisionSampleSize({ ...inputs, sides: sidesOf(sides), criterion: { kind, distance } });
                const reached = shareOf(
                    'distance',
                    { ru: 'достигнутая точность', en: 'precision reached' },
                    size.achievedStable,
                );
                const values = [
                    casesOf(size.stable),
                    countOf('first', first, size.n),
                    ...fractionalOf(size.fractional),
                    reached,
                ];
                return { values, ...derivationIn(size) };
            },
        },
        difference: {
            title: titles.precision,
            finds: ['distance'],
            compute({ criterion: kind, sides, n: count, p: expected, level: confidence, method }) {
                const base = { p: expected, method, level: confidence, sides: sidesOf(sides) };
                const criterion = { kind, distance: 0.5 };
                const facts = precisionFacts({ ...base, criterion });
                const name = criteria[kind];
                if (kind === 'expected-half-width') {
                    const width = expectedHalfWidth(facts, count);
                    const derivation = expectedWidthDerivation(facts, count, width);
                    return { values: [shareOf('distance', name, width)], derivation };
                }
                if (kind === 'half-width-rounded') {
                    const side = sides === 1 ? 1 - 2 * (1 - confidence) : confidence;
                    const x = Math.floor(count * expected + 0.5);
                    const found = proportionInterval({ x, n: count, method, level: side });
                    return {
                        values: [shareOf('distance', name, (found.upper - found.lower) / 2)],
                        ...derivationIn(found),
                    };
                }
                const found = achievedPrecision({ ...base, n: count });
                const values = [
                    shareOf('distance', name, boundedAt(criterion, expected)!.value(found)),
                    shareOf('lower', { ru: 'нижняя граница', en: 'lower limit' }, found.lower),
                    shareOf('upper', { ru: 'верхняя граница', en: 'upper limit' }, found.upper),
                ];
                return { values, ...derivationIn(found) };
            },
        },
    },
    example: { p: 0.9, distance: 0.05, method: 'wilson' },
});
