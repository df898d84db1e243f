import { exactly } from '../../distribution/binomial.js';
import { type PrecisionFacts, precisionFacts } from '../../precision/precision-facts.js';
import { defineDesign } from '../design.js';
import { level, n, probability, proportion } from '../parameters.js';
import { assuredWidthDerivation } from '../precision-steps.js';
import { titles } from '../titles.js';
import { chanceOf, shareOf } from '../values.js';
import { assuredSize, intervalMethods, limitSides, p, sidesOf } from './precision.js';

/** Half-width and probability of each outcome that can happen, from the shortest interval to the widest. */
function halfWidths(
    { p: share, limits, tail }: PrecisionFacts,
    count: number,
): { half: number; probability: number }[] {
    const spread = Math.ceil(10 * Math.sqrt(count * share * (1 - share)) + 20);
    const list: { half: number; probability: number }[] = [];
    const mean = Math.round(count * share);
    for (let x = Math.max(0, mean - spread); x <= Math.min(count, mean + spread); x++) {
        const { lower, upper } = limits(x, count, tail);
        list.push({ half: (upper - lower) / 2, probability: exactly(x, count, share) });
    }
    return list.sort((a, b) => a.half - b.half);
}

const halfWidth = { ru: 'полуширина', en: 'half-width' };

export const precisionAssured = defineDesign({
    id: 'precision-assured',
    area: 'precision',
    title: { ru: 'Полуширина интервала с гарантией', en: 'Half-width with assurance' },
    help: {
        ru: 'Полуширина интервала не больше названной с заданной вероятностью, какая бы оценка ни получилась.',
        en: 'The half-width is at most the stated one with a stated probability, whatever the estimate turns out to be.',
    },
    parameters: {
        p,
        distance: proportion({ ru: 'требуемая полуширина', en: 'wanted half-width' }, { usual: [0.03, 0.05, 0.1] }),
        assurance: probability(titles.assurance, { usual: [0.8, 0.9, 0.95], default: 0.8 }),
        level,
        sides: limitSides,
        method: intervalMethods,
        n,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            compute({ distance, assurance, sides, n: _, ...inputs }) {
                const criterion = { kind: 'assured-half-width', distance, assurance } as const;
                return assuredSize(inputs, sides, criterion);
            },
        },
        power: {
            title: titles.assurance,
            finds: ['assurance'],
            compute({ distance, sides, n: count, ...inputs }) {
                const criterion = { kind: 'assured-half-width', distance, assurance: 0.5 } as const;
                const facts = precisionFacts({ ...inputs, sides: sidesOf(sides), criterion });
                const short = halfWidths(facts, count).filter(({ half }) => half <= distance * (1 + 1e-12));
                const value = Math.min(
                    1,
                    short.reduce((sum, { probability: mass }) => sum + mass, 0),
                );
                const derivation = assuredWidthDerivation(facts, count, {
                    distance,
                    assurance: value,
                    solved: 'assurance',
                });
                return { values: [chanceOf('assurance', titles.assurance, value)], derivation };
            },
        },
        difference: {
            title: { ru: 'полуширина, достигаемая с этой гарантией', en: 'half-width reached with this assurance' },
            finds: ['distance'],
            compute({ assurance, sides, n: count, ...inputs }) {
                const criterion = { kind: 'assured-half-width', distance: 0.5, assurance } as const;
                const facts = precisionFacts({ ...inputs, sides: sidesOf(sides), criterion });
                let sum = 0;
                const reached = halfWidths(facts, count).find(({ probability: mass }) => {
                    sum += mass;
                    return sum >= assurance * (1 - 1e-11);
                });
                const width = reached?.half ?? 1;
                const found = { distance: width, assurance, solved: 'distance' } as const;
                const derivation = assuredWidthDerivation(facts, count, found);
                return { values: [shareOf('distance', halfWidth, width)], derivation };
            },
        },
    },
    example: { p: 0.9, distance: 0.05, assurance: 0.8, method: 'wilson' },
});
