import { metricOf, type ResultProblem } from '@trialwright/model';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { indeterminate, missing } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';

/** Cases of known truth without a definite result, for whose kind the program states no rule. */
export function unruled(
    { metric, table, outcomes, endpoint }: Measured,
    treatments: Treatments,
    part: Part,
): { readonly problems: readonly ResultProblem[] } {
    // A measurement that is not there cannot be replaced: means and agreement are of the cases that have one.
    if (metricOf(metric).kind === 'mean') return { problems: [] };
    if (allDefinite(outcomes)) return { problems: [] };
    const counts = { [indeterminate]: 0, [missing]: 0 };
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const outcome = outcomes[i]!;
        if ((outcome === missing || outcome === indeterminate) && table.truth[i]! >= 0) counts[outcome]++;
    }
    const problems: ResultProblem[] = [];
    if (counts[indeterminate] > 0 && !treatments.indeterminate) {
        problems.push(
            problem(
                'indeterminate-rule-not-stated',
                `Неопределённых результатов: ${counts[indeterminate]}; программа не говорит, чем их считать. Выберите: как неверные, как верные, как положительные, как отрицательные, исключаются.`,
                `Indeterminate results: ${counts[indeterminate]}; the program does not say what they count for. Choose: as wrong, as right, as positive, as negative, excluded.`,
                endpoint.properties.indeterminate?.at ?? endpoint.headAt,
            ),
        );
    }
    if (counts[missing] > 0 && !treatments.missing) {
        problems.push(
            problem(
                'missing-rule-not-stated',
                `Отсутствующих результатов: ${counts[missing]}; программа не говорит, чем их считать. Выберите: как неверные, как верные, как положительные, как отрицательные, исключаются.`,
                `Missing results: ${counts[missing]}; the program does not say what they count for. Choose: as wrong, as right, as positive, as negative, excluded.`,
                endpoint.properties.missing?.at ?? endpoint.headAt,
            ),
        );
    }
    return { problems };
}

const known = new WeakMap<Int8Array, boolean>();

/** Whether every case has a definite result and none is left out; asked for every part of the cases, looked up once. */
export function allDefinite(outcomes: Int8Array): boolean {
    let all = known.get(outcomes);
    if (all === undefined) {
        all = outcomes.every(outcome => outcome >= 0);
        known.set(outcomes, all);
    }
    return all;
}
