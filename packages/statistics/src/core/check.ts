import { type Bounds, StatisticsError } from './statistics-error.js';

/** Largest sample size that is computed or searched for. */
export const maximalN = 10_000_000;

function number(value: number): string {
    return String(value);
}

function fail(argument: string, value: number, bounds: Bounds): never {
    const below = bounds.lowIncluded ? '≤' : '<';
    const above = bounds.highIncluded ? '≤' : '<';
    const range = `${number(bounds.low)} ${below} ${argument} ${above} ${number(bounds.high)}`;
    const text = bounds.whole
        ? { ru: `целое число, ${range}`, en: `a whole number, ${range}` }
        : { ru: range, en: range };
    throw new StatisticsError(argument, value, text, bounds);
}

/** low < value < high. */
export function checkInside(argument: string, value: number, low: number, high: number): void {
    if (!(value > low && value < high)) fail(argument, value, { low, high, lowIncluded: false, highIncluded: false });
}

/** low ≤ value ≤ high. */
export function checkWithin(argument: string, value: number, low: number, high: number): void {
    if (!(value >= low && value <= high)) fail(argument, value, { low, high, lowIncluded: true, highIncluded: true });
}

/** low ≤ value < high. */
export function checkFromBelow(argument: string, value: number, low: number, high: number): void {
    if (!(value >= low && value < high)) fail(argument, value, { low, high, lowIncluded: true, highIncluded: false });
}

/** Whole number, low ≤ value ≤ high. */
export function checkWhole(argument: string, value: number, low: number, high = maximalN): void {
    if (!(Number.isInteger(value) && value >= low && value <= high))
        fail(argument, value, { low, high, lowIncluded: true, highIncluded: true, whole: true });
}

/** One of the listed words. */
export function checkOneOf<T extends string | number>(argument: string, value: T, permitted: readonly T[]): void {
    if (!permitted.includes(value)) {
        const list = permitted.join(', ');
        throw new StatisticsError(argument, value, { ru: `одно из: ${list}`, en: `one of: ${list}` });
    }
}
