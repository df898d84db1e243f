import { type MethodInfo, methodInfo, type OneSampleMethod, type ProportionMethod } from '@trialwright/statistics';
import type { IntervalId, TestId } from '../schema/elements/aims.js';

/** The word of the language for an interval, and its method in the statistics package where it is one. */
const proportionMethods: Partial<Record<IntervalId, ProportionMethod>> = {
    wilson: 'wilson',
    clopperPearson: 'clopper-pearson',
    agrestiCoull: 'agresti-coull',
    jeffreys: 'jeffreys',
    wald: 'wald',
    wilsonCc: 'wilson-cc',
    midP: 'mid-p',
};

const oneSampleMethods: Partial<Record<TestId, OneSampleMethod>> = {
    exactBinomial: 'exact-binomial',
    scoreZ: 'z-null-variance',
};

/** Method of the statistics package for an interval of a proportion; undefined for other kinds of interval. */
export function proportionMethodOf(interval: IntervalId): ProportionMethod | undefined {
    return proportionMethods[interval];
}

/** Method of the statistics package for a test against a goal; undefined for tests of other designs. */
export function oneSampleMethodOf(test: TestId): OneSampleMethod | undefined {
    return oneSampleMethods[test];
}

/** What the statistics catalogue says of an interval or a test of the language. */
export function methodInfoOf(id: IntervalId | TestId): MethodInfo | undefined {
    const method = proportionMethods[id as IntervalId] ?? oneSampleMethods[id as TestId];
    return method && methodInfo(method);
}
