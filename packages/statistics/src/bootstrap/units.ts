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

/**
 * @param width length of the totals.
 * @returns the number of units.
 * @throws StatisticsError unless there are two units at least, every stratum counts whole units, and its entries are
 * numbers for places of the totals.
 */
export function checkStrata(strata: readonly Stratum[], width: number): number {
    const units = strata.reduce((sum, stratum) => sum + unitsIn(stratum), 0);
    if (!(units >= 2 && strata.every(({ times }) => every(times, isCount)))) {
        throw new StatisticsError('strata', units, {
            ru: 'не менее двух единиц, числа единиц целые',
            en: 'at least two units, numbers of units whole',
        });
    }
    strata.forEach((stratum, i) => {
        checkEntries(`strata.${i}`, stratum, width);
    });
    return units;
}

function checkEntries(name: string, { times, starts, places, values }: Stratum, width: number): void {
    const risen =
        starts.length === times.length + 1 &&
        starts[0] === 0 &&
        starts[times.length] === places.length &&
        every(starts, (start, kind) => isCount(start) && (kind === 0 || start >= starts[kind - 1]!));
    if (!risen) {
        throw new StatisticsError(`${name}.starts`, listed(starts), {
            ru: `целые числа по неубыванию от 0 до ${places.length}, на одно больше, чем видов единиц (${times.length})`,
            en: `whole numbers, none less than the one before, from 0 to ${places.length}, one more than the kinds of units (${times.length})`,
        });
    }
    if (!every(places, place => isCount(place) && place < width)) {
        throw new StatisticsError(`${name}.places`, listed(places), {
            ru: `целые числа от 0 до ${width - 1}`,
            en: `whole numbers from 0 to ${width - 1}`,
        });
    }
    if (values.length !== places.length || !every(values, Number.isFinite)) {
        throw new StatisticsError(`${name}.values`, listed(values), {
            ru: `конечные числа, по одному на каждое из ${places.length} мест`,
            en: `finite numbers, one for each of the ${places.length} places`,
        });
    }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function every(values: ArrayLike<number>, holds: (value: number, index: number) => boolean): boolean {
    for (let i = 0; i < values.length; i++) if (!holds(values[i]!, i)) return false;
    return true;
}

/** The first numbers: a message is no place for thousands. */
function listed(values: ArrayLike<number>): string {
    const shown = Array.from({ length: Math.min(values.length, 5) }, (_, i) => values[i]!).join('; ');
    return values.length > 5 ? `${shown}; …` : shown;
}
