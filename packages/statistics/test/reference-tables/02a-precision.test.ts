import {
    oneSampleSize,
    type PrecisionCriterion,
    type ProportionMethod,
    precisionSampleSize,
    proportionMethods,
} from '@trialwright/statistics';
import { filled, kebab, need, type Row, referenceTable, text } from './harness.js';

function criterionOf(row: Row): PrecisionCriterion | undefined {
    const distance = () => need(row, 'half_width');
    const limit = () => need(row, 'lower_limit');
    const assurance = () => need(row, 'assurance');
    switch (row.criterion) {
        case 'halfwidth_np':
            return { kind: 'half-width', distance: distance() };
        case 'halfwidth_closed_form':
            return { kind: 'half-width-closed-form', distance: distance() };
        case 'halfwidth_round':
            return { kind: 'half-width-rounded', distance: distance() };
        case 'lower_dist_np':
            return { kind: 'lower-distance', distance: distance() };
        case 'max_dist_np':
            return { kind: 'max-distance', distance: distance() };
        case 'lower_limit_np':
            return { kind: 'lower-limit', limit: limit() };
        case 'lower_limit_assurance':
        case 'flahault_one_sided_05':
            return { kind: 'lower-limit-assured', limit: limit(), assurance: assurance() };
        case 'assurance_halfwidth':
            return { kind: 'assured-half-width', distance: distance(), assurance: assurance() };
        case 'expected_halfwidth':
            return { kind: 'expected-half-width', distance: distance() };
        default:
            return undefined;
    }
}

referenceTable('02a_n_precision', row => {
    const criterion = criterionOf(row);
    if (!criterion) return undefined;
    const p = need(row, 'p');
    if (row.method === 'normal' && criterion.kind === 'lower-limit-assured') {
        const { n, fractional } = oneSampleSize({
            p0: criterion.limit,
            p1: p,
            // The lower limit of a two-sided interval.
            alpha: (1 - need(row, 'conf_level')) / 2,
            power: criterion.assurance,
            method: 'z-null-variance',
        });
        return filled(row, [
            { column: 'n', actual: n },
            { column: 'n_fractional', actual: fractional },
        ]);
    }
    const method = kebab(text(row, 'method').replace('mkpower:', '')) as ProportionMethod;
    if (!proportionMethods.includes(method)) return undefined;
    const result = precisionSampleSize({ p, method, criterion, level: need(row, 'conf_level') });
    return filled(row, [
        { column: 'n', actual: result.n },
        { column: 'n_stable', actual: result.stable },
        { column: 'n_fractional', actual: result.fractional },
    ]);
});
