import type { ClusterSums, Stratum } from '@trialwright/statistics';
import type { CaseTable } from '../../records/case-table.js';
import type { Part } from '../outcomes/case-counts.js';

/** Units that add the same to the sums of a metric and are of the same classes. */
export interface UnitKind {
    /** Bits: 1 has a case without the condition, 2 with it, 4 of unknown truth. */
    readonly classes: number;
    readonly places: readonly number[];
    readonly values: readonly number[];
    readonly times: number;
}

/** Calls `to` with what a case adds to the sums: place and value; not at all where it is none of the cases. */
export type Adds = (position: number, to: (place: number, value: number) => void) => void;

/**
 * Independent units by what they add: cases, or patients (`by: 'patient'`) with all of their cases; a case without a
 * named patient is one of its own. Units that add nothing are left out.
 */
export function unitKinds(table: CaseTable, part: Part, adds: Adds, by: 'case' | 'patient'): UnitKind[] {
    const groups = new Map<number, { classes: number; sums: Map<number, number> }>();
    const kinds = new Map<string, UnitKind & { times: number }>();
    const length = part ? part.length : table.cases;
    const codes = by === 'patient' ? table.patient?.codes : undefined;
    let own: { classes: number; sums: Map<number, number> } = { classes: 0, sums: new Map() };
    const close = ({ classes, sums }: typeof own): void => {
        if (sums.size === 0) return;
        const places = [...sums.keys()].sort((a, b) => a - b);
        const values = places.map(place => sums.get(place)!);
        const key = `${classes} ${places.join(' ')} ${values.join(' ')}`;
        const known = kinds.get(key);
        if (known) known.times++;
        else kinds.set(key, { classes, places, values, times: 1 });
    };
    const to = (place: number, value: number): void => {
        own.sums.set(place, (own.sums.get(place) ?? 0) + value);
    };
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const code = codes ? codes[i]! : -1;
        own = (code >= 0 ? groups.get(code) : undefined) ?? { classes: 0, sums: new Map() };
        const before = own.sums.size;
        adds(i, to);
        if (own.sums.size === 0) continue;
        own.classes |= 1 << (table.truth[i]! < 0 ? 2 : table.truth[i]!);
        if (code < 0) close(own);
        else if (before === 0) groups.set(code, own);
    }
    for (const group of groups.values()) close(group);
    // In a fixed order, so that the same table gives the same draws whatever the order of its rows.
    return [...kinds.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}

/** The same where each case adds 1 at one place of `width`, or none (−1). */
export function placeKinds(
    table: CaseTable,
    part: Part,
    placeOf: (position: number) => number,
    width: number,
    by: 'case' | 'patient',
): UnitKind[] {
    if (by === 'patient') {
        const adds: Adds = (i, to) => {
            const place = placeOf(i);
            if (place >= 0) to(place, 1);
        };
        return unitKinds(table, part, adds, by);
    }
    const counts = new Float64Array(3 * width);
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const place = placeOf(i);
        if (place >= 0) counts[(table.truth[i]! < 0 ? 2 : table.truth[i]!) * width + place]!++;
    }
    const kinds: UnitKind[] = [];
    counts.forEach((times, at) => {
        if (times > 0) kinds.push({ classes: 1 << Math.floor(at / width), places: [at % width], values: [1], times });
    });
    return kinds;
}

/** Kinds as strata: one, or one for each combination of classes. */
export function strataOf(kinds: readonly UnitKind[], byClass: boolean): Stratum[] {
    const groups = new Map<number, UnitKind[]>();
    for (const kind of kinds) {
        const key = byClass ? kind.classes : 0;
        groups.set(key, [...(groups.get(key) ?? []), kind]);
    }
    return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => stratumOfKinds(group));
}

function stratumOfKinds(kinds: readonly UnitKind[]): Stratum {
    const starts = [0];
    for (const { places } of kinds) starts.push(starts.at(-1)! + places.length);
    return {
        times: kinds.map(({ times }) => times),
        starts,
        places: kinds.flatMap(({ places }) => places),
        values: kinds.flatMap(({ values }) => values),
    };
}

/** Kinds as what clusters add to all sums. */
export function clusterSums(kinds: readonly UnitKind[], width: number): ClusterSums[] {
    return kinds.map(({ places, values, times }) => {
        const adds = new Array<number>(width).fill(0);
        places.forEach((place, entry) => {
            adds[place] = values[entry]!;
        });
        return { adds, times };
    });
}
