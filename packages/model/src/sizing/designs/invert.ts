import { StatisticsError } from '@trialwright/statistics';

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
