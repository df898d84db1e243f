import { StatisticsError } from '@trialwright/statistics';
import type { CallName } from '../computing/call.js';
import { remember } from '../computing/remember.js';

/**
 * The value of an argument at which a size equals a number of cases, for a size that grows with the argument: power
 * from cases, by the very formula that gives cases from power.
 * @returns `low` or `high` where the size is beyond the number, or below it, throughout.
 */
export function argumentAt(size: (argument: number) => number, cases: number, low: number, high: number): number {
    const sizeAt = (argument: number): number => {
        try {
            return size(argument);
        } catch (error) {
            // At the ends of the range no size may exist.
            if (error instanceof StatisticsError) return Number.POSITIVE_INFINITY;
            throw error;
        }
    };
    let [below, above] = [low, high];
    for (let step = 0; step < 60 && above - below > 1e-12; step++) {
        const middle = (below + above) / 2;
        if (sizeAt(middle) <= cases) below = middle;
        else above = middle;
    }
    return below;
}

/**
 * {@link argumentAt} remembered: each of its searches computes a size sixty times, and a plan asks at every key.
 * @param size the size at an argument, for what is given beside it (plain data).
 */
export function inverse<Given>(
    name: CallName,
    size: (given: Given, argument: number) => number,
): (given: Given, cases: number, low: number, high: number) => number {
    const search = remember(
        name,
        ({ given, cases, low, high }: { given: Given; cases: number; low: number; high: number }) =>
            argumentAt(argument => size(given, argument), cases, low, high),
    );
    return (given, cases, low, high) => search({ given, cases, low, high });
}

/** Power from cases, by the formula that gives cases from power. */
export function powerFrom<I extends { readonly power?: number }>(
    name: `${string}-power`,
    size: (input: I) => { readonly fractional: number },
): (given: Omit<I, 'power'>, cases: number, low: number, high: number) => number {
    return inverse(name, (given: Omit<I, 'power'>, power) => size({ ...given, power } as I).fractional);
}
