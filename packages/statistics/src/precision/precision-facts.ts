import { checkInside, checkOneOf, checkWithin } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import type { LimitsFunction } from '../proportion/methods/limits.js';
import { proportionLimits } from '../proportion/proportion-limits.js';
import { type ProportionMethod, proportionMethods } from '../proportion/proportion-method.js';
import { type PrecisionCriterion, precisionKinds } from './precision-criterion.js';
import type { PrecisionInput } from './precision-sample-size.js';

/** A planning question with defaults filled in. */
export interface PrecisionFacts {
    p: number;
    method: ProportionMethod;
    criterion: PrecisionCriterion;
    level: number;
    sides: 'two' | 'one';
    /** Probability beyond each limit. */
    tail: number;
    limits: LimitsFunction;
}

/** Kinds of criterion that look at whole outcomes; the others look at x = n·p, whole or not. */
export const overOutcomes: readonly PrecisionCriterion['kind'][] = [
    'half-width-rounded',
    'lower-limit-assured',
    'upper-limit-assured',
    'expected-half-width',
    'assured-half-width',
];

/** @throws StatisticsError */
export function precisionFacts(input: PrecisionInput): PrecisionFacts {
    const { p, method, criterion, level = 0.95, sides = 'two' } = input;
    checkInside('p', p, 0, 1);
    checkInside('level', level, 0, 1);
    checkOneOf('sides', sides, ['two', 'one']);
    checkOneOf('criterion', criterion.kind, precisionKinds);
    checkOneOf('method', method, methodsFor(criterion.kind));
    if (method === 'blaker' && sides === 'one') checkOneOf('sides', sides as string, ['two']);
    if ('distance' in criterion) checkInside('distance', criterion.distance, 0, 1);
    if ('assurance' in criterion) checkInside('assurance', criterion.assurance, 0, 1);
    if ('limit' in criterion) checkLimit(criterion.kind, criterion.limit, p);
    const tail = sides === 'two' ? (1 - level) / 2 : 1 - level;
    return { p, method, criterion, level, sides, tail, limits: proportionLimits[method] };
}

/** Methods with which a criterion can be planned: Blaker has whole outcomes only, arcsine and logit fail at the ends. */
export function methodsFor(kind: PrecisionCriterion['kind']): ProportionMethod[] {
    if (kind === 'half-width-closed-form') return ['wald', 'wald-cc', 'clopper-pearson', 'wilson', 'agresti-coull'];
    const unfit = overOutcomes.includes(kind) ? ['arcsine', 'logit'] : ['blaker'];
    // These two bound the half-width between whole outcomes.
    if (kind === 'half-width-rounded' || kind === 'assured-half-width') unfit.push('blaker');
    return proportionMethods.filter(method => !unfit.includes(method));
}

function checkLimit(kind: PrecisionCriterion['kind'], limit: number, p: number): void {
    checkWithin('limit', limit, 0, 1);
    const below = kind.startsWith('lower');
    if (below ? limit > 0 && limit < p : limit > p && limit < 1) return;
    const range = below ? `0 < limit < p = ${p}` : `p = ${p} < limit < 1`;
    throw new StatisticsError('limit', limit, { ru: range, en: range });
}
