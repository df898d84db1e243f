import { metricOf, type ResultProblem } from '@trialwright/model';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { indeterminate, missing } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';

const choices = {
    ru: 'как неверные, как верные, как положительные, как отрицательные, исключаются',
    en: 'as wrong, as right, as positive, as negative, excluded',
};
/** A feature is neither right nor wrong. */
const choicesOfFeature = {
    ru: 'как положительные, как отрицательные, исключаются',
    en: 'as positive, as negative, excluded',
};

/** Cases of known truth (of a feature: all cases) without a definite result, for whose kind the program states no rule. */
export function unruled(
    { metric, table, outcomes, endpoint }: Measured,
    treatments: Treatments,
    part: Part,
): { readonly problems: readonly ResultProblem[] } {
    // A measurement that is not there cannot be replaced: means and agreement are of the cases that have one.
    if (metricOf(metric).kind === 'mean') return { problems: [] };
    if (allDefinite(outcomes)) return { problems: [] };
    const counts = { [indeterminate]: 0, [missing]: 0 };
    // The share of a feature asks for no truth.
    const ofFeature = metric === 'proportion';
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const outcome = outcomes[i]!;
        if ((outcome === missing || outcome === indeterminate) && (ofFeature || table.truth[i]! >= 0))
            counts[outcome]++;
    }
    const problems: ResultProblem[] = [];
    const { ru, en } = ofFeature ? choicesOfFeature : choices;
    if (counts[indeterminate] > 0 && !treatments.indeterminate) {
        problems.push(
            problem(
                'indeterminate-rule-not-stated',
                `Неопределённых результатов: ${counts[indeterminate]}; программа не говорит, чем их считать. Выберите: ${ru}.`,
                `Indeterminate results: ${counts[indeterminate]}; the program does not say what they count for. Choose: ${en}.`,
                endpoint.properties.indeterminate?.at ?? endpoint.headAt,
            ),
        );
    }
    if (counts[missing] > 0 && !treatments.missing) {
        problems.push(
            problem(
                'missing-rule-not-stated',
                `Отсутствующих результатов: ${counts[missing]}; программа не говорит, чем их считать. Выберите: ${ru}.`,
                `Missing results: ${counts[missing]}; the program does not say what they count for. Choose: ${en}.`,
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
