import type { Estimate } from '@trialwright/model';
import { type Derivation, methodInfo, normalCdf, studentAbove, studentUpper, upperZ } from '@trialwright/statistics';
import type { RawTest } from '../hypotheses/goal-test.js';

/** A difference that is normal, or Student's with some degrees of freedom, about its estimate. */
export interface Symmetric {
    readonly value: number;
    readonly standardError: number;
    /** Undefined or infinite: normal. */
    readonly df?: number;
    readonly method: string;
    readonly methodName: Estimate['methodName'];
    readonly testName: Estimate['methodName'];
    /** How estimate, error and the limits at 95 % were obtained. */
    readonly derivation?: Derivation;
}

/** Interval and tests of a symmetric difference; tests have no answer where the error is 0. */
export function symmetric({ value, standardError, df, method, methodName, testName, derivation }: Symmetric) {
    const normal = df === undefined || df === Number.POSITIVE_INFINITY;
    const above = (statistic: number): number => (normal ? normalCdf(-statistic) : studentAbove(statistic, df));
    const test = (nullValue: number, tail: (statistic: number) => number): RawTest | undefined => {
        if (standardError === 0) return undefined;
        const statistic = (value - nullValue) / standardError;
        return {
            p: tail(statistic),
            methodName: testName,
            statistic: { symbol: normal ? 'z' : 't', value: statistic, df: normal ? undefined : df },
        };
    };
    return {
        difference: (level: number): Estimate => {
            const half = (normal ? upperZ((1 - level) / 2) : studentUpper((1 - level) / 2, df)) * standardError;
            return {
                value,
                lower: value - half,
                upper: value + half,
                level,
                method,
                methodName,
                standardError,
                notices: [],
                // Its steps are those of 95 %.
                derivation: Math.abs(level - 0.95) < 1e-12 ? derivation : undefined,
            };
        },
        above: (nullValue: number) => test(nullValue, above),
        below: (nullValue: number) => test(nullValue, statistic => above(-statistic)),
        unequal: () => test(0, statistic => 2 * above(Math.abs(statistic))),
    };
}

/** The catalogue's name of a method. */
export function nameOf(method: string): Estimate['methodName'] {
    return methodInfo(method)?.name ?? { ru: method, en: method };
}
