import type { ElementOf, Fact, Located, ResultRule, TrialModel } from '@trialwright/model';

/** What a case without a definite result counts for. */
export type Treatment = 'asWrong' | 'asRight' | 'asPositive' | 'asNegative' | 'excluded';

/** Treatment of the two kinds of case without a definite result; undefined where the program leaves it open. */
export interface Treatments {
    readonly indeterminate?: Treatment;
    readonly missing?: Treatment;
}

const fixed: Readonly<Record<Exclude<ResultRule, 'asStated'>, Treatment>> = {
    complete: 'excluded',
    worst: 'asWrong',
    best: 'asRight',
};

/** The treatments under a rule: the endpoint's own choice, or else that of the analysis, for `asStated`. */
export function treatmentsOf(model: TrialModel, endpoint: ElementOf<'endpoint'>, rule: ResultRule): Treatments {
    if (rule !== 'asStated') return { indeterminate: fixed[rule], missing: fixed[rule] };
    const analysis = model.first('analysis')?.properties;
    const { indeterminate, missing } = endpoint.properties;
    return {
        indeterminate: choiceOf(indeterminate) ?? choiceOf(analysis?.indeterminate),
        missing: choiceOf(missing) ?? choiceOf(analysis?.missing),
    };
}

function choiceOf(stated: Located<Fact> | undefined): Treatment | undefined {
    return (stated?.value as { readonly as?: Located<Treatment> } | undefined)?.as?.value;
}
