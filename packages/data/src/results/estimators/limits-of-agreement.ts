import type { Estimate, ValueWithLimits } from '@trialwright/model';
import { blandAltman, type MeanSample } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { isBootstrap, ofBootstrap } from './bootstrap.js';
import { severalUnits } from './clusters.js';
import type { Estimator } from './estimator.js';
import { measurementAt, measurements } from './measurements.js';
import { type Adds, strataOf, unitKinds } from './units.js';

type Found = Omit<Estimator, 'counts' | 'cells'>;

/** Multiplier of the limits: the quantile of the normal distribution for 95 % of the differences. */
const z = 1.959963984540054;

const ofLimits = { ru: 'разностей и пределов согласия', en: 'of the mean difference and the limits of agreement' };

/**
 * What an estimator of limits of agreement holds beside its counts: the mean difference (measurement − true value) with
 * its interval, and both limits with theirs. By Student's distribution with the variance s²(1/n + z²/(2(n − 1))) of a
 * limit (Bland, Altman 1999), for which the sample size is planned as well (Lu, Zhong, Liu 2016); or by the bootstrap.
 */
export function ofLimitsOfAgreement(measured: Measured, usable: (position: number) => boolean, part: Part): Found {
    const { table, wish, endpoint } = measured;
    const differences = measurements(measured, usable, part);
    if (differences.length < 3) {
        return fault(
            'too-few-cases',
            'Нужно не менее трёх разностей.',
            'At least three differences are needed.',
            endpoint.headAt,
        );
    }
    if (differences.every(value => value === differences[0])) {
        return fault(
            'metric-undefined',
            'Все разности одинаковы: пределы согласия по ним не оценить.',
            'All differences are alike: limits of agreement cannot be estimated from them.',
            endpoint.headAt,
        );
    }
    const several = severalUnits(table, usable, part);
    if (isBootstrap(wish)) return bootstrapped(measured, usable, part, several, differences);
    if (several) {
        return fault(
            'clusters-not-computed',
            'У пациентов по нескольку единиц анализа, они не независимы, а интервалы пределов согласия по Стьюденту — для независимых: назовите интервал «бутстреп», он выбирает пациентов.',
            'Patients have several units of analysis, which are not independent, and Student’s intervals of limits of agreement are ones for independent ones: name the interval “bootstrap”, which draws patients.',
            endpoint.headAt,
        );
    }
    if (wish.method !== undefined && wish.method !== 'student') {
        return fault(
            'interval-not-for-metric',
            'Этот интервал не вычисляется для пределов согласия. Без указания интервала берётся интервал Стьюдента.',
            'This interval is not computed for limits of agreement. Where none is named, Student’s is used.',
            wish.at,
        );
    }
    const values = [...differences];
    const estimate = (level: number): Estimate => {
        const found = blandAltman({ differences: values, level, method: 'approximate' });
        return {
            value: found.bias.estimate,
            lower: found.bias.lower,
            upper: found.bias.upper,
            level,
            method: 'bland-altman',
            methodName: {
                ru: `интервалы Стьюдента ${ofLimits.ru} (Блэнд, Алтман, 1999)`,
                en: `Student's intervals ${ofLimits.en} (Bland, Altman 1999)`,
            },
            denominator: values.length,
            standardError: found.standardDeviation / Math.sqrt(values.length),
            agreement: {
                lower: limitOf(found.lowerLimit),
                upper: limitOf(found.upperLimit),
                standardDeviation: found.standardDeviation,
            },
            notices: [...wish.notices],
            derivation: found.derivation,
        };
    };
    return { problems: [], estimate, agreement: asMeans(estimate(0.95).agreement!, values.length) };
}

/** A limit has the variance of a mean of n values whose standard deviation is s√(1 + nz²/(2(n − 1))). */
function asMeans({ lower, upper, standardDeviation: s }: NonNullable<Estimate['agreement']>, n: number) {
    const standardDeviation = s * Math.sqrt(1 + (n * z * z) / (2 * (n - 1)));
    const of = ({ value }: ValueWithLimits): MeanSample => ({ n, mean: value, standardDeviation });
    return { lower: of(lower), upper: of(upper) };
}

function limitOf({ estimate, lower, upper }: { estimate: number; lower: number; upper: number }): ValueWithLimits {
    return { value: estimate, lower, upper };
}

/** The three statistics are drawn alike: the same seed draws the same units. */
function bootstrapped(
    measured: Measured,
    usable: (position: number) => boolean,
    part: Part,
    several: boolean,
    differences: Float64Array,
): Found {
    const { table, wish, classesChosen: byClass } = measured;
    const by = several ? 'patient' : 'case';
    const valueAt = measurementAt(measured);
    // About a middle of the values, so that no digits are lost.
    const middle = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    const adds: Adds = (i, to) => {
        if (!usable(i)) return;
        const value = valueAt(i) - middle;
        to(0, 1);
        to(1, value);
        to(2, value * value);
    };
    const strata = strataOf(unitKinds(table, part, adds, by), byClass);
    const drawn = (sign: number): Found =>
        ofBootstrap(
            'limitsOfAgreement',
            () => ({ strata, width: 3, statistic: totals => middle + limitOfTotals(totals, sign), byClass, by }),
            wish,
            { denominator: differences.length },
        );
    const [bias, lower, upper] = [drawn(0), drawn(-z), drawn(z)];
    const estimate = (level: number): Estimate => {
        const found = bias.estimate!(level);
        const [low, high] = [lower.estimate!(level), upper.estimate!(level)];
        const notices = [...found.notices, ...low.notices, ...high.notices];
        return {
            ...found,
            methodName: {
                ru: `${found.methodName.ru}: интервалы ${ofLimits.ru}`,
                en: `${found.methodName.en}: intervals ${ofLimits.en}`,
            },
            agreement: {
                lower: { value: low.value, lower: low.lower, upper: low.upper },
                upper: { value: high.value, lower: high.lower, upper: high.upper },
                standardDeviation: (high.value - low.value) / (2 * z),
            },
            notices: notices.filter((one, index) => notices.findIndex(({ text }) => text.ru === one.text.ru) === index),
        };
    };
    const smallestTail = (): number => Math.max(...[lower, upper].map(one => one.smallestTail!()));
    return { problems: [], estimate, smallestTail };
}

/** Mean plus a multiple of the standard deviation, from number, sum and sum of squares. */
function limitOfTotals(totals: Float64Array, multiple: number): number {
    const [n, sum, squares] = [totals[0]!, totals[1]!, totals[2]!];
    const mean = sum / n;
    const variance = (squares - n * mean * mean) / (n - 1);
    return mean + multiple * Math.sqrt(Math.max(0, variance));
}

function fault(code: string, ru: string, en: string, at: Measured['wish']['at']): Found {
    return { problems: [problem(code, ru, en, at)] };
}
