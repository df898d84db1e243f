import {
    iccPrecisionSize,
    iccTestSize,
    kappaFitIntervalSize,
    kappaFitLowerLimit,
    kappaPrecisionSize,
    kappaTestSize,
} from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { remember } from '../computing/remember.js';
import type { Ask } from './ask.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { inverse, powerFrom } from './invert.js';
import { ofAll } from './of-all.js';

const kappaTest = remember('kappa-test-size', kappaTestSize);
const kappaWidth = remember('kappa-width-size', kappaPrecisionSize);
const kappaLower = remember('kappa-limit-size', kappaFitIntervalSize);
const iccTest = remember('icc-test-size', iccTestSize);
const iccWidth = remember('icc-width-size', iccPrecisionSize);

const kappaPower = powerFrom('kappa-test-power', kappaTestSize);
const kappaShrink = inverse(
    'kappa-width-precision',
    (given: Omit<Parameters<typeof kappaPrecisionSize>[0], 'halfWidth'>, shrink) =>
        kappaPrecisionSize({ ...given, halfWidth: 1 - shrink }).fractional,
);
const kappaLimit = remember('kappa-limit-precision', kappaFitLowerLimit);
const iccPower = powerFrom('icc-test-power', iccTestSize);

/** Kappa of two raters against a goal. */
export const kappaGoal: Design = ask => {
    const kappa1 = ask.expected('kappa1', 'κ₁');
    const kappa0 = ask.goal(kappa1, 'kappa0', 'κ₀');
    const share = shareOf(ask);
    const level = ask.test();
    if (kappa1 === undefined || kappa0 === undefined || share === undefined || !level) return undefined;
    const input = { kappa0, kappa1, first: share, second: share, ...level };
    return {
        id: 'kappa-goal',
        method: both('каппа Коэна против целевого значения', "Cohen's kappa against a goal"),
        compute: () => ofAll(kappaTest(input)),
        power: level.power,
        reach: ({ all }) => (all ? { power: kappaPower(input, all, level.alpha, 1) } : undefined),
    };
};

/** Kappa of two raters estimated to a half-width or width; or of several to a lower limit. */
export const kappaPrecision: Design = ask => {
    const kappa = ask.expected('kappa', 'κ');
    const share = shareOf(ask);
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, kappa, ['halfWidth', 'fullWidth', 'lowerLimit']);
    if (kappa === undefined || share === undefined || !confidence || !criterion) return undefined;
    const { level, sides } = confidence;
    const method = both('точность оценки каппы', 'precision of kappa');
    if (criterion.kind === 'lowerLimit') {
        const raters = ask.optional('readers', 'raters', 'number', raterWords) ?? 2;
        const input = { kappa, share, raters, alpha: 1 - level, sides };
        return {
            id: 'kappa-lower-limit',
            method,
            compute: () => ofAll(kappaLower({ ...input, lower: criterion.value })),
            reach: ({ all }) =>
                all ? { lower: kappaLimit({ ...input, alpha: input.alpha / sides, n: all }), upper: 1 } : undefined,
        };
    }
    // The formula takes the level of a two-sided interval; one of one side has its quantile.
    const input = { kappa, share, level: sides === 1 ? 2 * level - 1 : level };
    return {
        id: 'kappa-precision',
        method,
        compute: () => ofAll(kappaWidth({ ...input, halfWidth: criterion.halfWidth })),
        reach: ({ all }) => {
            if (!all) return undefined;
            const half = 1 - kappaShrink(input, all, 0, 1);
            return { lower: kappa - half, upper: kappa + half };
        },
    };
};

/** An intraclass correlation against a goal. */
export const iccGoal: Design = ask => {
    const icc1 = ask.expected('icc1', 'ρ₁');
    const icc0 = ask.goal(icc1, 'icc0', 'ρ₀');
    const raters = ratersOf(ask);
    const level = ask.test();
    if (icc1 === undefined || icc0 === undefined || raters === undefined || !level) return undefined;
    const input = { icc0, icc1, raters, ...level };
    return {
        id: 'icc-goal',
        method: both('внутриклассовая корреляция против целевого значения', 'intraclass correlation against a goal'),
        compute: () => ofAll(iccTest(input)),
        power: level.power,
        reach: ({ all }) => (all ? { power: iccPower(input, all, level.alpha, 1) } : undefined),
    };
};

/** An intraclass correlation estimated to a width. */
export const iccPrecision: Design = ask => {
    const icc = ask.expected('icc', 'ρ');
    const raters = ratersOf(ask);
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, icc, ['fullWidth', 'halfWidth']);
    if (icc === undefined || raters === undefined || !confidence || !criterion) return undefined;
    const level = confidence.sides === 1 ? 2 * confidence.level - 1 : confidence.level;
    const input = { icc, raters, level };
    return {
        id: 'icc-precision',
        method: both('точность внутриклассовой корреляции', 'precision of the intraclass correlation'),
        compute: () => ofAll(iccWidth({ ...input, fullWidth: 2 * criterion.halfWidth })),
    };
};

const raterWords = { symbol: 'k', label: both('число оценивающих', 'number of raters') };

function ratersOf(ask: Ask): number | undefined {
    return ask.number('readers', 'raters', 'number', {
        ...raterWords,
        hint: both(
            'Система и врачи, измерения которых сравнивают: не менее 2.',
            'The system and the readers whose measurements are compared: at least 2.',
        ),
    });
}

function shareOf(ask: Ask): number | undefined {
    return ask.number('positiveShare', 'share', 'percent', {
        symbol: 'p',
        label: both('доля положительных оценок', 'share of positive ratings'),
        hint: both(
            'Близка к распространённости среди включаемых случаев; без неё объём для каппы не вычислить.',
            'It is near the prevalence among the cases; without it no size for kappa can be computed.',
        ),
    });
}
