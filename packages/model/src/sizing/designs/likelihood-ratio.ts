import { negativeRatioUpperSize, positiveRatioLowerSize, positiveRatioWidthSize } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { formatNumber } from '../../locale/format.js';
import { remember } from '../computing/remember.js';
import { accuracyOf, agreesWith } from './accuracy-inputs.js';
import type { Ask } from './ask.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { inverse } from './invert.js';
import { bothClasses, classesOf } from './two-class.js';

const lowerSize = remember('positive-ratio-limit-size', positiveRatioLowerSize);
const upperSize = remember('negative-ratio-limit-size', negativeRatioUpperSize);
const widthSize = remember('positive-ratio-width-size', positiveRatioWidthSize);

const lowerLimit = inverse(
    'positive-ratio-limit-precision',
    (given: Omit<Parameters<typeof positiveRatioLowerSize>[0], 'lower'>, lower) =>
        positiveRatioLowerSize({ ...given, lower }).fractional,
);
// The nearer the limit to the expected value, the more cases: searched from far to near.
const mirroredLimit = inverse(
    'negative-ratio-limit-precision',
    (
        {
            expected,
            ...given
        }: Omit<Parameters<typeof negativeRatioUpperSize>[0], 'upper'> & { readonly expected: number },
        lower,
    ) => negativeRatioUpperSize({ ...given, upper: expected ** 2 / lower }).fractional,
);

/** LR+ estimated so that its interval ends above a value, or is no wider than one. */
export const positiveRatio: Design = ask => {
    const facts = factsOf(ask, ({ sensitivity, specificity }) => sensitivity / (1 - specificity), 'LR+');
    const criterion = criterionOf(ask, facts?.expected, ['lowerLimit', 'fullWidth']);
    const ratio = ask.ratio();
    if (!facts || !criterion || ratio === undefined || ask.problems.length > 0) return undefined;
    const { expected, ...input } = facts;
    return {
        id: 'lr-positive-precision',
        method: both(
            'точность отношения правдоподобия положительного результата',
            'precision of the positive likelihood ratio',
        ),
        compute: () =>
            bothClasses(
                criterion.kind === 'lowerLimit'
                    ? lowerSize({ ...input, ratio, lower: criterion.value })
                    : widthSize({ ...input, ratio, fullWidth: criterion.value }),
                ratio,
            ),
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            const lower = lowerLimit({ ...input, ratio: found.ratio }, found.diseased, 0, expected);
            return { lower, upper: expected ** 2 / lower };
        },
    };
};

/** LR− estimated so that its interval ends below a value. */
export const negativeRatio: Design = ask => {
    const facts = factsOf(ask, ({ sensitivity, specificity }) => (1 - sensitivity) / specificity, 'LR−');
    const criterion = criterionOf(ask, facts?.expected, ['upperLimit']);
    const ratio = ask.ratio();
    if (!facts || !criterion || ratio === undefined || ask.problems.length > 0) return undefined;
    const { expected, ...input } = facts;
    return {
        id: 'lr-negative-precision',
        method: both(
            'точность отношения правдоподобия отрицательного результата',
            'precision of the negative likelihood ratio',
        ),
        compute: () => bothClasses(upperSize({ ...input, ratio, upper: criterion.value }), ratio),
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            const lower = mirroredLimit({ ...input, ratio: found.ratio, expected }, found.diseased, 0, expected);
            return { lower, upper: expected ** 2 / lower };
        },
    };
};

function factsOf(
    ask: Ask,
    ratioOf: (accuracy: { sensitivity: number; specificity: number }) => number,
    symbol: string,
): { sensitivity: number; specificity: number; level: number; expected: number } | undefined {
    const accuracy = accuracyOf(ask);
    const confidence = ask.confidence();
    if (!accuracy || !confidence) return undefined;
    const expected = ratioOf(accuracy);
    if (!agreesWith(ask, expected, (implied, language) => formatNumber(implied, language, 3))) return undefined;
    ask.give('value', symbol, both('ожидаемое значение', 'expected value'), expected, 'number');
    // The formulas take the level of a two-sided interval; one of one side has its quantile.
    const level = confidence.sides === 1 ? 2 * confidence.level - 1 : confidence.level;
    return { ...accuracy, level, expected };
}
