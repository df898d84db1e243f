import type { ClusterCount } from '@trialwright/statistics';
import type { CaseTable, Categorical } from '../../records/case-table.js';
import type { Part } from '../outcomes/case-counts.js';
import type { Membership } from './member.js';

/** Units and successes of each patient; `several` where one of them has more than one unit. */
export interface PatientClusters {
    readonly clusters: readonly ClusterCount[];
    readonly several: boolean;
    /** Units whose patient is not named; each is a cluster of its own. */
    readonly unnamed: number;
}

/** One scratch pair of counters a column: subgroups use it one after the other. */
const scratch = new WeakMap<Categorical, readonly [Int32Array, Int32Array]>();

/**
 * Counts units and successes by patient. Patients with the same counts are one entry with their number (`times`).
 * @param member 2: a success, 1: another unit of the denominator, 0: none of it.
 */
export function patientClusters(
    patient: Categorical,
    cases: number,
    member: (position: number) => number,
    part: Part,
): PatientClusters {
    let counters = scratch.get(patient);
    if (!counters) {
        counters = [new Int32Array(patient.levels.length), new Int32Array(patient.levels.length)];
        scratch.set(patient, counters);
    }
    const [units, successes] = counters;
    const length = part ? part.length : cases;
    const unnamed = [0, 0, 0];
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const kind = member(i);
        if (kind === 0) continue;
        const code = patient.codes[i]!;
        if (code < 0) unnamed[kind]!++;
        else {
            units[code]!++;
            if (kind === 2) successes[code]!++;
        }
    }
    const times = new Map<number, { n: number; x: number; times: number }>();
    const add = (n: number, x: number, count: number): void => {
        const key = n * 0x4000000 + x;
        const entry = times.get(key);
        if (entry) entry.times += count;
        else times.set(key, { n, x, times: count });
    };
    let several = false;
    for (let k = 0; k < length; k++) {
        const code = patient.codes[part ? part[k]! : k]!;
        // The first case of a patient takes the counts away, so that each patient is met once.
        if (code < 0 || units[code] === 0) continue;
        if (units[code]! > 1) several = true;
        add(units[code]!, successes[code]!, 1);
        units[code] = 0;
        successes[code] = 0;
    }
    if (unnamed[1]! > 0) add(1, 0, unnamed[1]!);
    if (unnamed[2]! > 0) add(1, 1, unnamed[2]!);
    return { clusters: [...times.values()], several, unnamed: unnamed[1]! + unnamed[2]! };
}

/** Whether a patient has more than one of the cases that are used. */
export function severalUnits(table: CaseTable, used: (position: number) => boolean, part: Part): boolean {
    return (
        table.patient !== undefined && patientClusters(table.patient, table.cases, i => (used(i) ? 1 : 0), part).several
    );
}

/** A share over the readings of several readers: the clusters are patients, or cases where no patient is named. */
export function caseClusters(
    table: CaseTable,
    memberships: readonly Membership[],
    part: Part,
): { readonly x: number; readonly n: number; readonly clusters: readonly ClusterCount[] } {
    const groups = new Map<string, { n: number; x: number }>();
    const length = part ? part.length : table.cases;
    let x = 0;
    let n = 0;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const code = table.patient?.codes[i] ?? -1;
        const key = code < 0 ? `#${i}` : `${code}`;
        for (const member of memberships) {
            const kind = member(i);
            if (kind === 0) continue;
            let group = groups.get(key);
            if (!group) {
                group = { n: 0, x: 0 };
                groups.set(key, group);
            }
            group.n++;
            n++;
            if (kind === 2) {
                group.x++;
                x++;
            }
        }
    }
    return { x, n, clusters: [...groups.values()] };
}
