import {
    type AccuracyIndex,
    accuracyIndexHalfWidth,
    accuracyIndexPrecisionSize,
    accuracyIndexTestPower,
    accuracyIndexTestSize,
} from '@trialwright/statistics';
import { kebab, need, referenceTable } from './harness.js';

referenceTable('16_accuracy_index_n', row => {
    const base = {
        index: kebab(row.index!) as AccuracyIndex,
        sensitivity: need(row, 'se'),
        specificity: need(row, 'sp'),
        ratio: need(row, 'ratio'),
    };
    const [alpha, sides] = [need(row, 'alpha'), need(row, 'sides') as 1 | 2];
    const cases = { diseased: need(row, 'n_pos'), nonDiseased: need(row, 'n_neg') };
    if (row.method === 'precision') {
        const size = accuracyIndexPrecisionSize({
            ...base,
            halfWidth: need(row, 'half_width'),
            level: 1 - alpha,
            sides,
        });
        const { ratio: _, ...rates } = base;
        // Rounded up, the cases give no wider an interval, and not much narrower a one.
        const { halfWidth } = accuracyIndexHalfWidth({ ...rates, ...cases, level: 1 - alpha, sides });
        const widest = need(row, 'half_width');
        return [
            { column: 'n_fractional', actual: size.fractional },
            { column: 'n_pos', actual: size.diseased },
            { column: 'n_neg', actual: size.nonDiseased },
            { column: 'half_width', actual: halfWidth <= widest && halfWidth > 0.95 * widest ? widest : halfWidth },
        ];
    }
    if (row.method !== 'test') return undefined;
    const { ratio: _, ...rates } = base;
    const goal = need(row, 'goal');
    const size = accuracyIndexTestSize({ ...base, goal, alpha, sides, power: need(row, 'power') });
    const { power } = accuracyIndexTestPower({ ...rates, ...cases, goal, alpha, sides });
    return [
        { column: 'n_fractional', actual: size.fractional },
        { column: 'n_pos', actual: size.diseased },
        { column: 'n_neg', actual: size.nonDiseased },
        { column: 'exact_power', actual: size.actualPower },
        { column: 'exact_power', actual: power },
    ];
});
