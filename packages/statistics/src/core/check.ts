import { StatisticsError } from './statistics-error.js';

/** Largest sample size that is computed or searched for. */
export const maximalN = 10_000_000;

function number(value: number): string {
    return String(value);
}

function fail(argument: string, value: unknown, range: string): never {
    throw new StatisticsError(argument, value, { ru: range, en: range });
}

/** low < value < high. */
export function checkInside(argument: string, value: number, low: number, high: number): void {
    if (!(value > low && value < high)) fail(argument, value, `${number(low)} < ${argument} < ${number(high)}`);
}

/** low ≤ value ≤ high. */
export function checkWithin(argument: string, value: number, low: number, high: number): void {
    if (!(value >= low && value <= high)) fail(argument, value, `${number(low)} ≤ ${argument} ≤ ${number(high)}`);
}

/** low ≤ value < high. */
export function checkFromBelow(argument: string, value: number, low: number, high: number): void {
    if (!(value >= low && value < high)) fail(argument, value, `${number(low)} ≤ ${argument} < ${number(high)}`);
}

/** Whole number, low ≤ value ≤ high. */
export function checkWhole(argument: string, value: number, low: number, high = maximalN): void {
    if (!(Number.isInteger(value) && value >= low && value <= high)) {
        const range = `${number(low)} ≤ ${argument} ≤ ${number(high)}`;
        throw new StatisticsError(argument, value, { ru: `целое число, ${range}`, en: `a whole number, ${range}` });
    }
}

/** One of the listed words. */
export function checkOneOf<T extends string | number>(argument: string, value: T, permitted: readonly T[]): void {
    if (!permitted.includes(value)) {
        const list = permitted.join(', ');
        throw new StatisticsError(argument, value, { ru: `одно из: ${list}`, en: `one of: ${list}` });
    }
}
