import {
    weightedKappaHalfWidth,
    weightedKappaPrecisionSize,
    weightedKappaTestPower,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { remember } from '../computing/remember.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { ofAll } from './of-all.js';
import { ratingsOf, ratingsWords } from './ratings.js';

const testSize = remember('weighted-kappa-test-size', weightedKappaTestSize);
const precisionSize = remember('weighted-kappa-width-size', weightedKappaPrecisionSize);
const testPower = remember('weighted-kappa-test-power', weightedKappaTestPower);
const halfWidthOf = remember('weighted-kappa-width-precision', weightedKappaHalfWidth);

/** Kappa of grades, weighted or not, against a goal. */
export const weightedKappaGoal: Design = ask => {
    const kappa1 = ask.expected('kappa1', 'κ₁');
    const kappa0 = ask.goal(kappa1, 'kappa0', 'κ₀');
    const ratings = ratingsOf(ask);
    const level = ask.test();
    if (kappa1 === undefined || kappa0 === undefined || !ratings || !level) return undefined;
    const input = { kappa0, kappa1, ...ratings, ...level };
    const words = ratingsWords(ratings);
    return {
        id: 'weighted-kappa-goal',
        method: both(
            `каппа по градациям против целевого значения: ${words.ru}`,
            `kappa of grades against a goal: ${words.en}`,
        ),
        compute: () => ofAll(testSize(input)),
        power: level.power,
        reach: ({ all }) => (all ? { power: testPower({ ...input, n: Math.floor(all) }).power } : undefined),
    };
};

/** Kappa of grades, weighted or not, estimated to a half-width, a full width or a lower limit. */
export const weightedKappaPrecision: Design = ask => {
    const kappa = ask.expected('kappa', 'κ');
    const ratings = ratingsOf(ask);
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, kappa, ['halfWidth', 'fullWidth', 'lowerLimit']);
    if (kappa === undefined || !ratings || !confidence || !criterion) return undefined;
    // The formula takes the level of a two-sided interval; one of one side has its quantile.
    const level = confidence.sides === 1 ? 2 * confidence.level - 1 : confidence.level;
    const input = { kappa, ...ratings, level };
    const words = ratingsWords(ratings);
    return {
        id: 'weighted-kappa-precision',
        method: both(`точность каппы по градациям: ${words.ru}`, `precision of kappa of grades: ${words.en}`),
        compute: () => ofAll(precisionSize({ ...input, halfWidth: criterion.halfWidth })),
        reach: ({ all }) => {
            if (!all) return undefined;
            const { halfWidth } = halfWidthOf({ ...input, n: Math.floor(all) });
            return { lower: kappa - halfWidth, upper: kappa + halfWidth };
        },
    };
};
