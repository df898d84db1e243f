import type { Bilingual } from '../core/bilingual.js';
import type { Derivation } from '../core/derivation.js';
import type { DesignResult, DesignValue } from './design.js';
import { titles } from './titles.js';
import { casesOf, classValues, derivationIn, fractionalOf, powerOf } from './values.js';

interface Derived {
    readonly derivation: Derivation;
}

/** A direction of a design whose values are read from one function's result. */
interface Found<F extends string, W extends string, I> {
    title: Bilingual;
    finds: readonly F[];
    without?: readonly W[];
    compute: (inputs: I) => DesignResult;
}

/**
 * The effect, margin or precision that the cases show.
 * @param finds parameters that are found, and so not stated
 * @param solve the inputs are its argument; it may ignore some
 * @param without other parameters that play no part
 */
export function finding<F extends string, I, R extends Derived, W extends string = never>(
    title: Bilingual,
    finds: readonly F[],
    solve: (inputs: I) => R,
    values: (result: R) => readonly DesignValue[],
    without?: readonly W[],
): Found<NoInfer<F>, NoInfer<W>, I> {
    return {
        title,
        finds,
        ...(without ? { without } : {}),
        compute(inputs) {
            const result = solve(inputs);
            return { values: values(result), ...derivationIn(result) };
        },
    };
}

/** The number of cases. */
export function findingCases<F extends string, I, R extends Derived, W extends string = never>(
    finds: readonly F[],
    solve: (inputs: I) => R,
    values: (result: R) => readonly DesignValue[],
    without?: readonly W[],
): Found<NoInfer<F>, NoInfer<W>, I> {
    return finding(titles.n, finds, solve, values, without);
}

/** The power. */
export function findingPower<I, R extends Derived & { readonly power: number }, W extends string = never>(
    solve: (inputs: I) => R,
    without?: readonly W[],
): Found<'power', NoInfer<W>, I> {
    return finding(titles.power, ['power'], solve, result => [powerOf(result.power)], without);
}

/** Cases of one group, and their number before rounding. */
export const casesIn = (size: { n: number; fractional?: number | undefined }): DesignValue[] => [
    casesOf(size.n),
    ...fractionalOf(size.fractional),
];

/** Cases of both classes, and the diseased before rounding. */
export const classesIn = (size: {
    diseased: number;
    nonDiseased: number;
    fractional?: number | undefined;
}): DesignValue[] => [...classValues(size), ...fractionalOf(size.fractional, 'diseased')];
