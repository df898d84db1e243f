import type { DifferenceCluster, PairedTable } from '@trialwright/statistics';
import type { Membership } from '../estimators/member.js';
import type { Sides } from './sides.js';
import { membershipOf } from './right.js';

/** The same cases by both sides. */
export interface Pairs {
    readonly table: PairedTable;
    /** A table a patient, where some patient has several units. */
    readonly patients?: readonly PairedTable[];
    /** Cases that one side only can use: they are in no pair. */
    readonly unpaired: number;
}

/** Pairs the results of one system reading with those of one comparator reading. */
export function pairsOf({ system, other, treatments }: Sides): Pairs {
    const [{ table: cases }] = system as readonly [(typeof system)[number]];
    const first = membershipOf(system[0]!, treatments);
    const second = membershipOf(other[0]!, treatments);
    const whole = [0, 0, 0, 0];
    const byPatient = new Map<number, number[]>();
    const patient = cases.patient;
    let unpaired = 0;
    let several = false;
    for (let i = 0; i < cases.cases; i++) {
        const one = first(i);
        const two = second(i);
        if (one === 0 || two === 0) {
            if (one !== two) unpaired++;
            continue;
        }
        const cell = (one === 2 ? 0 : 2) + (two === 2 ? 0 : 1);
        whole[cell]!++;
        if (!patient) continue;
        // A case without a named patient is a patient of its own.
        const key = patient.codes[i]! < 0 ? -1 - i : patient.codes[i]!;
        const own = byPatient.get(key);
        if (own) {
            several = true;
            own[cell]!++;
        } else {
            const counts = [0, 0, 0, 0];
            counts[cell] = 1;
            byPatient.set(key, counts);
        }
    }
    const tableOf = ([a, b, c, d]: readonly number[]): PairedTable => ({ a: a!, b: b!, c: c!, d: d! });
    const patients = several ? [...byPatient.values()].map(tableOf) : undefined;
    return { table: tableOf(whole), patients, unpaired };
}

/** Of several readers a side: the difference of the shares of right readings, a cluster each case or patient. */
export function readerDifferences({ system, other, treatments }: Sides): DifferenceCluster[] {
    const { table } = system[0]!;
    const first = system.map(measured => membershipOf(measured, treatments));
    const second = other.map(measured => membershipOf(measured, treatments));
    const clusters = new Map<number, { n: number; d: number }>();
    for (let i = 0; i < table.cases; i++) {
        const one = meanOf(first, i);
        const two = meanOf(second, i);
        if (one === undefined || two === undefined) continue;
        const code = table.patient?.codes[i] ?? -1;
        const key = code < 0 ? -1 - i : code;
        const own = clusters.get(key);
        if (own) {
            own.n++;
            own.d += one - two;
        } else clusters.set(key, { n: 1, d: one - two });
    }
    return [...clusters.values()];
}

/** Share of the readers who were right on a case; undefined where one of them has no result. */
function meanOf(readers: readonly Membership[], i: number): number | undefined {
    let right = 0;
    for (const member of readers) {
        const kind = member(i);
        if (kind === 0) return undefined;
        if (kind === 2) right++;
    }
    return right / readers.length;
}
