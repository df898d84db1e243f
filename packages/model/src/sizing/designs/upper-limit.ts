import { achievedPrecision, precisionSampleSize, type Step } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { remember } from '../computing/remember.js';
import { askedMethod } from './asked-method.js';
import { criterionOf } from './criterion.js';
import type { Design, Outcome } from './design.js';

const sizeOf = remember('interval-size', precisionSampleSize);
const achieved = remember('achieved-precision', achievedPrecision);

/**
 * A share whose interval is to end below a value. Each of the intervals is the mirror of itself: the upper limit of
 * p is 1 minus the lower limit of 1 − p, and is sized as that.
 */
export const upperLimitOfShare: Design = ask => {
    if (ask.element.kind !== 'precision') return undefined;
    const p = ask.expected('p', 'p', 'percent');
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, p, ['upperLimit'], ['upperLimit']);
    const method = askedMethod(ask);
    if (p === undefined || !confidence || !criterion || !method) return undefined;
    const mirrored = (value: number): number => Number((1 - value).toPrecision(12));
    const sides = confidence.sides === 1 ? ('one' as const) : ('two' as const);
    const { level } = confidence;
    const { value, assurance } = criterion;
    const limit = mirrored(value);
    const key = ask.metric.denominator as 'positive' | 'negative' | 'all';
    return {
        id: 'share-upper-limit',
        method: both('верхняя граница интервала доли', 'upper limit of the interval of a proportion'),
        compute: (): Outcome => {
            const size = sizeOf({
                p: mirrored(p),
                level,
                sides,
                method,
                criterion:
                    assurance === undefined
                        ? { kind: 'lower-limit', limit }
                        : { kind: 'lower-limit-assured', limit, assurance },
            });
            const [given, bound] = [
                both('доля остальных: q = 1 − p', 'share of the others: q = 1 − p'),
                both('нижняя граница для q: 1 − U₀', 'lower limit for q: 1 − U₀'),
            ];
            const steps: Step[] = [
                { symbol: 'q', label: given, formula: '1 − p', template: '1 − {p}', inputs: { p }, value: mirrored(p) },
                {
                    symbol: 'L₀',
                    label: bound,
                    formula: '1 − U₀',
                    template: '1 − {U₀}',
                    inputs: { 'U₀': value },
                    value: limit,
                },
            ];
            const { derivation, stable, fractional } = size;
            return {
                needs: { [key]: { n: stable, ...(fractional === undefined ? {} : { fractional }) } },
                fractional,
                derivation: { ...derivation, steps: [...steps, ...derivation.steps] },
            };
        },
        reach: cases => {
            const n = cases[key];
            if (!n || assurance !== undefined) return undefined;
            const found = achieved({ p: mirrored(p), level, sides, method, n });
            return { lower: 1 - found.upper, upper: 1 - found.lower };
        },
    };
};
