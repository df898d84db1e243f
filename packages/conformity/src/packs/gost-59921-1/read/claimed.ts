import {
    type Claim,
    type ElementOf,
    type Located,
    metricOf,
    type MetricId,
    type Proportion,
    type TrialModel,
} from '@trialwright/model';
import { hypothesesOf } from './graph.js';

/** A claim that an endpoint verifies, with its number; both are about one metric. */
export interface Claimed {
    readonly endpoint: ElementOf<'endpoint'>;
    readonly claim: Located<Claim>;
    readonly claimed: Located<Proportion>;
    readonly metric: MetricId;
}

/** Claims with a number, by the endpoints that verify them. */
export function claimedOf(model: TrialModel): readonly Claimed[] {
    return model.all('endpoint').flatMap(endpoint => {
        const metric = endpoint.properties.metric?.value;
        return endpoint.properties.verifies.flatMap(({ value }) => {
            const claim = model.claim(value);
            const claimed = claim?.value.value;
            // A share above one is a percent sign left out, and said so.
            const slip = metric && claimed && metricOf(metric).kind === 'proportion' && claimed.value.value > 1;
            return metric && claimed && !slip && claim.value.metric?.value === metric
                ? [{ endpoint, claim, claimed, metric }]
                : [];
        });
    });
}

/** True where the first number is worse than the second, by the metric; false where neither direction is better. */
export function isWorse(metric: MetricId, first: number, second: number): boolean {
    const { better } = metricOf(metric);
    return better === 'higher' ? first < second : better === 'lower' && first > second;
}

/** Hypotheses against a goal that is softer than the bound that is claimed; a claim of one value bounds nothing. */
export function goalsBelowClaims(
    model: TrialModel,
): readonly (Claimed & { readonly hypothesis: ElementOf<'hypothesis'>; readonly goal: Located<Proportion> })[] {
    return claimedOf(model)
        .filter(({ claim }) => claim.value.relation !== '=')
        .flatMap(one =>
            hypothesesOf(model, one.endpoint).flatMap(hypothesis => {
                const { against, goal } = hypothesis.properties.statement!.value;
                const soft = goal && isWorse(one.metric, goal.value.value, one.claimed.value.value);
                return against === 'goal' && soft ? [{ ...one, hypothesis, goal }] : [];
            }),
        );
}
