import { type Derivation, StatisticsError } from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';
import { checkDerivation } from './check-derivation.js';

// biome-ignore lint/suspicious/noExplicitAny: illegal input is the point
export type Anything = any;

/** A function with a legal input, and for each argument further legal values and illegal ones. */
export interface Subject {
    name: string;
    call: (input: Anything) => unknown;
    base: object;
    legal: Record<string, unknown[]>;
    illegal: Record<string, unknown[]>;
}

export const near0 = 1e-9;

export const near1 = 1 - 1e-9;

export const inside = [near0, 0.5, near1];

export const outside = [0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY];

export const levels = [0.5, 0.99, 1 - 1e-8];

export const alphas = [1e-8, 1e-4, 0.5];

export const positive = [0, -1, Number.NaN, Number.POSITIVE_INFINITY];

export const wholes = (low: number): unknown[] => [low - 1, low + 0.5, Number.NaN, Number.POSITIVE_INFINITY];

/** Level of a test with a power above every level that is tried. */
export const testing = { alpha: alphas, sides: [1, 2], power: [0.51, 0.999999] };

export const notTesting = { alpha: outside, sides: [0, 3, 1.5], power: [...outside, 0.01] };

export const scores = { positive: [3, 4, 5, 6, 7], negative: [1, 2, 3, 4] };

export const apart = { positive: [3, 4, 5], negative: [1, 2] };

/** Derivations anywhere in a result. */
function derivationsOf(result: unknown): Derivation[] {
    if (typeof result !== 'object' || result === null) return [];
    const { derivation, ...rest } = result as { derivation?: Derivation };
    const own = derivation ? [derivation] : [];
    return [...own, ...Object.values(rest).flatMap(value => (Array.isArray(value) ? [] : derivationsOf(value)))];
}

/** Each subject works at its legal extremes, and names what is illegal. */
export function holdsBounds(subjects: readonly Subject[]): void {
    describe.each(subjects)('$name', ({ call, base, legal, illegal }) => {
        test('works at legal extremes, and each step is what its formula gives', () => {
            for (const input of [
                base,
                ...Object.entries(legal).flatMap(([name, values]) => values.map(value => ({ ...base, [name]: value }))),
            ]) {
                let result: unknown;
                try {
                    result = call(input);
                } catch (error) {
                    throw new Error(`${JSON.stringify(input)}: ${error}`);
                }
                for (const derivation of derivationsOf(result)) {
                    try {
                        checkDerivation(derivation);
                    } catch (error) {
                        throw new Error(`${JSON.stringify(input)}: ${error}`);
                    }
                }
            }
        });

        test('illegal input is named with its range in both languages', () => {
            for (const [name, values] of Object.entries(illegal)) {
                for (const value of values) {
                    const what = `${name} = ${JSON.stringify(value)}`;
                    let caught: unknown;
                    try {
                        call({ ...base, [name]: value });
                    } catch (error) {
                        caught = error;
                    }
                    expect(caught, what).toBeInstanceOf(StatisticsError);
                    const error = caught as StatisticsError;
                    expect(error.text.ru, what).toMatch(/[а-я]/);
                    expect(error.text.en, what).not.toMatch(/[а-я]/i);
                    expect(error.range.ru.length * error.range.en.length, what).toBeGreaterThan(0);
                    expect(error.argument.length, what).toBeGreaterThan(0);
                }
            }
        });
    });
}
