import { StatisticsError } from '../core/statistics-error.js';

/**
 * Units of one stratum that are drawn with replacement: cases, or patients with all of their units of analysis. Units
 * that add the same to the totals are one kind. Kind k adds `values[e]` to `totals[places[e]]` for each entry e from
 * `starts[k]` to `starts[k + 1]`.
 */
export interface Stratum {
    /** How many units are of each kind. */
    readonly times: ArrayLike<number>;
    readonly starts: ArrayLike<number>;
    readonly places: ArrayLike<number>;
    readonly values: ArrayLike<number>;
}

/** Units by what each adds to the totals, with how many of them do. */
export function stratumOf(kinds: readonly { readonly adds: readonly number[]; readonly times: number }[]): Stratum {
    const starts = [0];
    const places: number[] = [];
    const values: number[] = [];
    for (const { adds } of kinds) {
        adds.forEach((value, place) => {
            if (value === 0) return;
            places.push(place);
            values.push(value);
        });
        starts.push(places.length);
    }
    return { times: kinds.map(({ times }) => times), starts, places, values };
}

/** Units of a stratum. */
export function unitsIn({ times }: Stratum): number {
    let sum = 0;
    for (let kind = 0; kind < times.length; kind++) sum += times[kind]!;
    return sum;
}

/** Adds what `count` units of a kind add. */
export function addKind({ starts, places, values }: Stratum, kind: number, count: number, totals: Float64Array): void {
    for (let entry = starts[kind]!; entry < starts[kind + 1]!; entry++)
        totals[places[entry]!]! += count * values[entry]!;
}

/** What all units add up to. */
export function totalsOfUnits(strata: readonly Stratum[], width: number): Float64Array {
    const totals = new Float64Array(width);
    for (const stratum of strata) {
        for (let kind = 0; kind < stratum.times.length; kind++) addKind(stratum, kind, stratum.times[kind]!, totals);
    }
    return totals;
}

/** @throws StatisticsError unless there are two units at least, and every stratum counts whole units. */
export function checkStrata(strata: readonly Stratum[]): number {
    const units = strata.reduce((sum, stratum) => sum + unitsIn(stratum), 0);
    const whole = strata.every(({ times }) =>
        Array.prototype.every.call(times, (count: number) => Number.isInteger(count) && count >= 0),
    );
    if (units < 2 || !whole) {
        throw new StatisticsError('strata', units, {
            ru: 'не менее двух единиц, числа единиц целые',
            en: 'at least two units, numbers of units whole',
        });
    }
    return units;
}
