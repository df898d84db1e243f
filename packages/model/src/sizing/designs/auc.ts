import { aucPrecisionSize, aucTestSize, type AucVariance } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { remember } from '../computing/remember.js';
import type { Ask } from './ask.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { inverse, powerFrom } from './invert.js';
import { bothClasses, classesOf } from './two-class.js';

const testSize = remember('auc-test-size', aucTestSize);
const precisionSize = remember('auc-width-size', aucPrecisionSize);

const testPower = powerFrom('auc-test-power', aucTestSize);
const shrink = inverse(
    'auc-width-precision',
    (given: Omit<Parameters<typeof aucPrecisionSize>[0], 'halfWidth'>, argument) =>
        aucPrecisionSize({ ...given, halfWidth: 1 - argument }).fractional,
);

/** An area against a goal. */
export const aucGoal: Design = ask => {
    const auc1 = ask.expected('auc1', 'A₁');
    const auc0 = ask.goal(auc1, 'auc0', 'A₀');
    const level = ask.test();
    const ratio = ask.ratio();
    const variance = varianceOf(ask);
    if (auc1 === undefined || auc0 === undefined || !level || ratio === undefined) return undefined;
    const input = { auc0, auc1, ...level, variance };
    return {
        id: 'auc-goal',
        method: both('площадь под ROC-кривой против целевого значения', 'area under the ROC curve against a goal'),
        compute: () => bothClasses(testSize({ ...input, ratio }), ratio),
        power: level.power,
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            return { power: testPower({ ...input, ratio: found.ratio }, found.diseased, level.alpha, 1) };
        },
    };
};

/** An area estimated to a half-width, a full width or a lower limit. */
export const aucPrecision: Design = ask => {
    const auc = ask.expected('auc', 'A');
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, auc, ['halfWidth', 'fullWidth', 'lowerLimit'], ['lowerLimit']);
    const ratio = ask.ratio();
    const variance = varianceOf(ask);
    if (auc === undefined || !confidence || !criterion || ratio === undefined) return undefined;
    const { halfWidth, assurance } = criterion;
    const input = { auc, ...confidence, variance };
    return {
        id: 'auc-precision',
        method: both('точность оценки площади под ROC-кривой', 'precision of the area under the ROC curve'),
        compute: () => bothClasses(precisionSize({ ...input, halfWidth, assurance, ratio }), ratio),
        reach: cases => {
            const found = classesOf(cases);
            // With an assurance the interval at the expected value is another question.
            if (!found || assurance !== undefined) return undefined;
            const half = 1 - shrink({ ...input, ratio: found.ratio }, found.diseased, 0, 1);
            return { lower: Math.max(0, auc - half), upper: Math.min(1, auc + half) };
        },
    };
};

/** The variance that the reported interval rests on: Hanley and McNeil's where it is theirs. */
function varianceOf({ element, endpoint }: Ask): AucVariance {
    const own = element.kind === 'precision' ? element.properties.interval : undefined;
    const method = (own ?? endpoint?.properties.interval)?.value.method.value;
    return method === 'hanleyMcneil' ? 'hanley-mcneil' : 'obuchowski';
}
