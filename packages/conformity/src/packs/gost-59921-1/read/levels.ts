import type { ElementOf, Significance } from '@trialwright/model';

/**
 * Confidence level of the two-sided interval that decides as a test does: 1 − α of a two-sided test, 1 − 2α of a
 * one-sided one (GOST R ISO 3534-1; as for non-inferiority in ICH E9, 3.3.2). Undefined where no side is stated.
 */
export function levelOfTest(significance: Significance | undefined): number | undefined {
    const sides = significance?.sides?.value;
    if (!significance || !sides) return undefined;
    const tails = sides === 'oneSided' ? 2 : 1;
    return Number((1 - tails * significance.level.value.value).toPrecision(12));
}

/** Level of the interval that is reported for an endpoint. */
export function levelOfInterval(endpoint: ElementOf<'endpoint'> | undefined): number | undefined {
    return endpoint?.properties.interval?.value.level?.value.value;
}

/** True where two levels are the same number, however they were written. */
export function sameLevel(a: number, b: number): boolean {
    return Math.abs(a - b) < 1e-9;
}
