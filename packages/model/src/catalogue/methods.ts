import { type MethodInfo, methodInfo, type OneSampleMethod, type ProportionMethod } from '@trialwright/statistics';
import type { KeywordId } from '../vocabulary/keywords.js';
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

/** Lines of the statistics catalogue for words whose method is not one of a share against a goal. */
const otherMethods: Partial<Record<KeywordId, string>> = {
    mcnemar: 'connor',
    exactMcnemar: 'mcnemar-exact',
    fisher: 'fisher-exact',
    farringtonManning: 'farrington-manning',
    tango: 'tango-score',
    delongTest: 'delong-goal',
    obuchowskiRockette: 'obuchowski-rockette',
    tTest: 't-one-sample',
    logitDelong: 'logit-delong',
    delong: 'delong',
    hanleyMcneil: 'hanley-mcneil',
    student: 't-interval',
    logRatio: 'simel',
    bootstrap: 'bootstrap-bca',
    bootstrapPercentile: 'bootstrap-percentile',
    obrienFleming: 'obrien-fleming',
    pocock: 'pocock',
    haybittlePeto: 'haybittle-peto',
    lanDemetsObrienFleming: 'lan-demets-obrien-fleming',
    lanDemetsPocock: 'lan-demets-pocock',
};

/** What the statistics catalogue says of an interval, a test or a spending of the language. */
export function methodInfoOf(id: KeywordId): MethodInfo | undefined {
    const method = proportionMethods[id as IntervalId] ?? oneSampleMethods[id as TestId] ?? otherMethods[id];
    return method === undefined ? undefined : methodInfo(method);
}
