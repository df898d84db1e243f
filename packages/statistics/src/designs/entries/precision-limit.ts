import { favourable } from '../../one-sample/assured-search.js';
import { achievedPrecision } from '../../precision/achieved-precision.js';
import { assuredProblem } from '../../precision/assured-limit.js';
import { precisionFacts } from '../../precision/precision-facts.js';
import { precisionSampleSize } from '../../precision/precision-sample-size.js';
import { defineDesign } from '../design.js';
import { choice, level, n, probability, proportion } from '../parameters.js';
import { assuredLimitDerivation } from '../precision-steps.js';
import { titles } from '../titles.js';
import { casesOf, chanceOf, derivationIn, fractionalOf, shareOf } from '../values.js';
import { assuredSize, intervalMethods, limitSides, p, sidesOf } from './precision.js';

const side = choice(
    { ru: 'граница', en: 'limit' },
    { lower: { ru: 'нижняя', en: 'lower' }, upper: { ru: 'верхняя', en: 'upper' } },
    'lower',
);
const limit = proportion(
    { ru: 'значение, за которым должна лежать граница интервала', en: 'value beyond which the limit must lie' },
    { usual: [0.75, 0.8, 0.85] },
);
const reached = { ru: 'достигаемая граница', en: 'limit that is reached' };

export const precisionLimit = defineDesign({
    id: 'precision-limit',
    area: 'precision',
    title: { ru: 'Граница интервала при ожидаемой оценке', en: 'Limit of the interval at the expected estimate' },
    help: {
        ru: 'Граница интервала лежит за значением, если оценка равна ожидаемой. Вероятность этого лишь около половины: чтобы обещать больше, нужен план с гарантией.',
        en: 'The limit lies beyond a value if the estimate equals the expected one. The probability of that is about one half only: to promise more, use the design with assurance.',
    },
    parameters: { p, limit, side, level, sides: limitSides, method: intervalMethods, n },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            compute({ limit: goal, side: which, sides, n: _, ...inputs }) {
                const kind = which === 'lower' ? 'lower-limit' : 'upper-limit';
                const size = precisionSampleSize({
                    ...inputs,
                    sides: sidesOf(sides),
                    criterion: { kind, limit: goal },
                });
                const values = [
                    casesOf(size.stable),
                    ...fractionalOf(size.fractional),
                    shareOf('limit', reached, size.achievedStable),
                ];
                return { values, ...derivationIn(size) };
            },
        },
        difference: {
            title: reached,
            finds: ['limit'],
            compute({ side: which, sides, n: count, ...inputs }) {
                const found = achievedPrecision({ ...inputs, n: count, sides: sidesOf(sides) });
                return { values: [shareOf('limit', reached, found[which])], ...derivationIn(found) };
            },
        },
    },
    example: { p: 0.9, limit: 0.8 },
});

export const precisionLimitAssured = defineDesign({
    id: 'precision-limit-assured',
    area: 'precision',
    title: { ru: 'Граница интервала с гарантией', en: 'Limit of the interval with assurance' },
    help: {
        ru: 'Граница интервала лежит за значением с названной вероятностью; для точного интервала это то же, что мощность критерия против этого значения.',
        en: 'The limit lies beyond a value with a stated probability; with the exact interval the same as the power of the test against that value.',
    },
    parameters: {
        p,
        limit,
        side,
        assurance: probability(
            { ru: 'вероятность (гарантия)', en: 'assurance' },
            { usual: [0.8, 0.9, 0.95], default: 0.8 },
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
            compute({ limit: goal, assurance, side: which, sides, n: _, ...inputs }) {
                const kind = which === 'lower' ? 'lower-limit-assured' : 'upper-limit-assured';
                const criterion = { kind, limit: goal, assurance } as const;
                return assuredSize(inputs, sides, criterion);
            },
        },
        power: {
            title: titles.assurance,
            finds: ['assurance'],
            compute({ limit: goal, side: which, sides, n: count, ...inputs }) {
                const kind = which === 'lower' ? 'lower-limit-assured' : 'upper-limit-assured';
                const criterion = { kind, limit: goal, assurance: 0.5 } as const;
                const facts = precisionFacts({ ...inputs, sides: sidesOf(sides), criterion });
                const problem = assuredProblem(facts, goal, 0.5);
                const value = favourable(problem, count);
                const derivation = assuredLimitDerivation(facts, problem, goal, count, value);
                return { values: [chanceOf('assurance', titles.assurance, value)], derivation };
            },
        },
        difference: {
            title: reached,
            finds: ['limit'],
            compute({ side: which, sides, n: count, ...inputs }) {
                const found = achievedPrecision({ ...inputs, n: count, sides: sidesOf(sides) });
                const value = which === 'lower' ? found.assuredLower : found.assuredUpper;
                return { values: [shareOf('limit', reached, value!)], ...derivationIn(found) };
            },
        },
    },
    example: { p: 0.9, limit: 0.8, assurance: 0.9 },
});
