import { drawBinomial, peakOf } from './draw-binomial.js';
import type { Generator } from './generator.js';
import { addKind, type Stratum, unitsIn } from './units.js';

/** Draws as many units as a stratum has, with replacement, and adds them to the totals. */
export type Draw = (totals: Float64Array) => void;

/** A binomial draw costs about as much as so many single ones. */
const binomialCost = 60;

/** What one draw from a stratum costs, in single units. */
export function costOf(stratum: Stratum): number {
    return Math.min(unitsIn(stratum), stratum.times.length * binomialCost) + stratum.times.length;
}

/** The cheaper of two ways to the same distribution: unit by unit, or the number of each kind at once. */
export function drawFrom(stratum: Stratum, generator: Generator): Draw {
    const units = unitsIn(stratum);
    const kinds = stratum.times.length;
    if (kinds === 0 || units === 0) return () => undefined;
    return kinds * binomialCost < units ? byKinds(stratum, units, generator) : byUnits(stratum, units, generator);
}

/** Numbers of all kinds: a multinomial draw, kind by kind given those before. */
function byKinds(stratum: Stratum, units: number, generator: Generator): Draw {
    const { times } = stratum;
    // The first of them has the same distribution in every replicate.
    const peak = peakOf(units, times[0]! / units);
    return totals => {
        let [left, weight] = [units, units];
        for (let kind = 0; kind < times.length && left > 0; kind++) {
            const count = drawBinomial(left, times[kind]! / weight, generator, kind === 0 ? peak : undefined);
            if (count > 0) addKind(stratum, kind, count, totals);
            left -= count;
            weight -= times[kind]!;
        }
    };
}

function byUnits(stratum: Stratum, units: number, { index }: Generator): Draw {
    const { times } = stratum;
    const starts = Int32Array.from(stratum.starts);
    const places = Int32Array.from(stratum.places);
    const values = Float64Array.from(stratum.values);
    const kindOf = new Int32Array(units);
    let filled = 0;
    for (let kind = 0; kind < times.length; kind++) {
        kindOf.fill(kind, filled, filled + times[kind]!);
        filled += times[kind]!;
    }
    if (starts.every((start, kind) => start === kind) && values.every(value => value === 1)) {
        const placeOf = kindOf.map(kind => places[kind]!);
        return totals => {
            for (let unit = 0; unit < units; unit++) totals[placeOf[index(units)]!]!++;
        };
    }
    return totals => {
        for (let unit = 0; unit < units; unit++) {
            const kind = kindOf[index(units)]!;
            const end = starts[kind + 1]!;
            for (let entry = starts[kind]!; entry < end; entry++) totals[places[entry]!]! += values[entry]!;
        }
    };
}
