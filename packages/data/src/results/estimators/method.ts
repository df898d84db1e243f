import { type Estimate, proportionMethodOf } from '@trialwright/model';
import { methodInfo, type Notice, type ProportionMethod } from '@trialwright/statistics';
import { notice } from '../core/problems.js';
import type { IntervalWish } from './estimator.js';

/** The interval of a proportion that the program wishes: Clopper-Pearson where it leaves it open. */
export function proportionMethodFor(wish: IntervalWish): ProportionMethod | undefined {
    return wish.method === undefined ? 'clopper-pearson' : proportionMethodOf(wish.method);
}

/** Name and notices of a method of the catalogue. */
export function named(method: string, wish: IntervalWish): Pick<Estimate, 'method' | 'methodName' | 'notices'> {
    const info = methodInfo(method);
    const notices: Notice[] = [...wish.notices];
    if (info?.planningOnly) {
        notices.push(
            notice(
                'planning-only',
                'Этот интервал годится для планирования; для отчёта берут другой, например Клоппера — Пирсона.',
                'This interval is for planning; a report uses another one, such as Clopper-Pearson.',
            ),
        );
    }
    return { method, methodName: info?.name ?? { ru: method, en: method }, notices };
}

/** Limits of a metric cannot lie outside its range: they are cut, and the notice says so. */
export function cut(estimate: Estimate, low: number, high: number): Estimate {
    const { lower, upper } = estimate;
    const below = lower !== undefined && lower < low;
    const above = upper !== undefined && upper > high;
    if (!below && !above) return estimate;
    const text = notice(
        'limits-cut',
        `Граница интервала вышла за [${low}; ${high}] и взята равной этому пределу.`,
        `A limit of the interval lay outside [${low}, ${high}] and was set to that end.`,
    );
    return {
        ...estimate,
        lower: below ? low : lower,
        upper: above ? high : upper,
        notices: [...estimate.notices, text],
    };
}
