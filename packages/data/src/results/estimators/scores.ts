import type { ResultProblem, TreatmentRule } from '@trialwright/model';
import { rising, type Scores } from '@trialwright/statistics';
import type { CaseTable, Reading } from '../../records/case-table.js';
import { problem } from '../core/problems.js';
import type { Part } from '../outcomes/case-counts.js';
import { indeterminate, leftOut, missing } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';

/** State of each case for an area: 1 has a score, −1 missing, −2 indeterminate. */
export function scoreStates(table: CaseTable, { score, decision, indeterminate: marked }: Reading): Int8Array {
    const states = new Int8Array(table.cases).fill(missing);
    if (!score) return states;
    for (let i = 0; i < states.length; i++) {
        if (decision?.[i] === indeterminate || marked?.[i] === 1) states[i] = indeterminate;
        else if (!Number.isNaN(score[i]!)) states[i] = 1;
    }
    return states;
}

/** Rank that a treatment gives a case without a score: beyond all others on the wrong or the right side. */
function extreme(treatment: TreatmentRule, truth: number): number | undefined {
    if (treatment === 'asWrong') return truth === 1 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (treatment === 'asRight') return truth === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    return undefined;
}

/** Treatments that make no sense for an area. */
export function areaTreatmentProblem(treatments: Treatments): ResultProblem | undefined {
    const odd = [treatments.indeterminate, treatments.missing].some(
        treatment => treatment === 'asPositive' || treatment === 'asNegative',
    );
    if (!odd) return undefined;
    return problem(
        'rule-not-for-area',
        'У площади под кривой нет порога, поэтому случай без результата нельзя счесть положительным или отрицательным: выберите «как неверные», «как верные» или «исключаются».',
        'An area has no threshold, so a case without a result cannot count as positive or negative: choose “as wrong”, “as right” or “excluded”.',
    );
}

/** Scores of the two classes after the rule. */
export function classScores(
    table: CaseTable,
    score: Float64Array,
    states: Int8Array,
    treatments: Treatments,
    part: Part,
): Scores {
    const length = part ? part.length : table.cases;
    const classes = [new Float64Array(length), new Float64Array(length)] as const;
    const filled = [0, 0];
    eachScored(table, score, states, treatments, part, (_, side, value) => {
        classes[side][filled[side]!++] = value;
    });
    return { positive: classes[1].subarray(0, filled[1]), negative: classes[0].subarray(0, filled[0]) };
}

/** Scores of the classes that were computed. */
const sorted = new WeakMap<Reading, Scores>();

/**
 * Scores of all cases that have one, in rising order: sorted once a column for corners, band and area. The reading has
 * scores and is one of this table.
 */
export function completeScores(table: CaseTable, reading: Reading): Scores {
    let scores = sorted.get(reading);
    if (!scores) {
        const without: Treatments = { indeterminate: 'excluded', missing: 'excluded' };
        const { positive, negative } = classScores(
            table,
            reading.score!,
            scoreStates(table, reading),
            without,
            undefined,
        );
        scores = { positive: rising(positive), negative: rising(negative) };
        sorted.set(reading, scores);
    }
    return scores;
}

/** The patient of each score, in the order of `classScores`; a case without a named patient is one of its own. */
export function classPatients(
    table: CaseTable,
    score: Float64Array,
    states: Int8Array,
    treatments: Treatments,
    part: Part,
): { readonly positive: number[]; readonly negative: number[] } {
    const classes: readonly [number[], number[]] = [[], []];
    eachScored(table, score, states, treatments, part, (i, side) => {
        const code = table.patient?.codes[i] ?? -1;
        classes[side].push(code < 0 ? -1 - i : code);
    });
    return { positive: classes[1], negative: classes[0] };
}

function eachScored(
    { truth, cases }: CaseTable,
    score: Float64Array,
    states: Int8Array,
    treatments: Treatments,
    part: Part,
    take: (position: number, side: 0 | 1, value: number) => void,
): void {
    const length = part ? part.length : cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const side = truth[i]!;
        if (side !== 0 && side !== 1) continue;
        const state = states[i]!;
        if (state === leftOut) continue;
        const treatment = state === indeterminate ? treatments.indeterminate : treatments.missing;
        const value = state === 1 ? score[i]! : extreme(treatment ?? 'excluded', side);
        if (value !== undefined) take(i, side, value);
    }
}
