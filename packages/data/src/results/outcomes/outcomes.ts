import type { TreatmentRule } from '@trialwright/model';
import type { CaseTable, Reading } from '../../records/case-table.js';
import type { Treatments } from './treatment.js';

/** No result at all; a result that decides nothing; a case that is left out, or of another group. */
export const missing = -1;
export const indeterminate = -2;
export const leftOut = -3;

/**
 * The result of each case: 1 positive, 0 negative, −1 missing, −2 indeterminate. With a threshold and scores a score at
 * or above the threshold is positive; a case that the decision calls indeterminate stays so whatever its score.
 */
export function outcomesOf(table: CaseTable, reading: Reading, threshold: number | undefined): Int8Array {
    const { score, decision, indeterminate: marked } = reading;
    const outcomes = new Int8Array(table.cases).fill(missing);
    if (threshold !== undefined && score) {
        for (let i = 0; i < outcomes.length; i++) {
            const value = score[i]!;
            if (decision?.[i] === indeterminate || marked?.[i] === 1) outcomes[i] = indeterminate;
            else if (!Number.isNaN(value)) outcomes[i] = value >= threshold ? 1 : 0;
        }
    } else if (decision) outcomes.set(decision);
    return outcomes;
}

/** The result that a treatment gives a case of known truth. */
export function treated(treatment: TreatmentRule, truth: number): number {
    switch (treatment) {
        case 'asWrong':
            return truth === 1 ? 0 : 1;
        case 'asRight':
            return truth;
        case 'asPositive':
            return 1;
        case 'asNegative':
            return 0;
        case 'excluded':
            return leftOut;
    }
}

/** Resolved results that are known: a part of the cases, and an endpoint of the same results, have the same. */
const known = new WeakMap<Int8Array, Map<string, Int8Array>>();

/**
 * Results after the rule: 1, 0, or −3 where the case is left out (also where its truth is not known).
 * Call only where {@link unruled} is undefined; the outcomes must be of this table, and not change afterwards.
 */
export function resolve(table: CaseTable, outcomes: Int8Array, treatments: Treatments): Int8Array {
    const key = `${treatments.indeterminate} ${treatments.missing}`;
    let resolved = known.get(outcomes)?.get(key);
    if (!resolved) {
        resolved = resolveAll(table, outcomes, treatments);
        known.set(outcomes, (known.get(outcomes) ?? new Map()).set(key, resolved));
    }
    return resolved;
}

function resolveAll(table: CaseTable, outcomes: Int8Array, treatments: Treatments): Int8Array {
    const { truth } = table;
    const resolved = new Int8Array(outcomes.length);
    for (let i = 0; i < outcomes.length; i++) {
        const outcome = outcomes[i]!;
        if (truth[i]! < 0 || outcome === leftOut) resolved[i] = leftOut;
        else if (outcome >= 0) resolved[i] = outcome;
        else {
            const treatment = outcome === indeterminate ? treatments.indeterminate : treatments.missing;
            resolved[i] = treated(treatment ?? 'excluded', truth[i]!);
        }
    }
    return resolved;
}

/** Leaves out the cases of the other groups of a parallel design. */
export function withinArm(outcomes: Int8Array, present: Uint8Array): Int8Array {
    return outcomes.map((outcome, i) => (present[i] === 1 ? outcome : leftOut));
}

/**
 * Cases of a reading's group in a parallel design: those with a row of the arm, or where the table does not tell rows
 * apart, those with any result of the arm.
 */
export function presence(table: CaseTable, reading: Reading): Uint8Array {
    if (reading.present) return reading.present;
    const { score, decision, feature, measure, indeterminate: marked } = reading;
    const present = new Uint8Array(table.cases);
    for (let i = 0; i < present.length; i++) {
        const some =
            marked?.[i] === 1 ||
            (score !== undefined && !Number.isNaN(score[i]!)) ||
            (decision !== undefined && decision[i] !== missing) ||
            (feature !== undefined && feature[i] !== missing) ||
            (measure !== undefined && !Number.isNaN(measure[i]!));
        if (some) present[i] = 1;
    }
    return present;
}
