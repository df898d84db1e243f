import type { ElementOf, ResultRule, TreatmentRule } from '@trialwright/model';

/** Treatment of the two kinds of case without a definite result; undefined where the program leaves it open. */
export interface Treatments {
    readonly indeterminate?: TreatmentRule;
    readonly missing?: TreatmentRule;
}

const fixed: Readonly<Record<Exclude<ResultRule, 'asStated'>, TreatmentRule>> = {
    complete: 'excluded',
    worst: 'asWrong',
    best: 'asRight',
};

/** The treatments under a rule: the endpoint's own choice for `asStated`. */
export function treatmentsOf(endpoint: ElementOf<'endpoint'>, rule: ResultRule): Treatments {
    if (rule !== 'asStated') return { indeterminate: fixed[rule], missing: fixed[rule] };
    const { indeterminate, missing } = endpoint.properties;
    return {
        indeterminate: indeterminate?.value.as?.value,
        missing: missing?.value.as?.value,
    };
}
