import type { ElementOf, TrialModel } from '@trialwright/model';

/** Threshold of an endpoint as a number: its own, or else that of its data set. */
export function thresholdOf(model: TrialModel, endpoint: ElementOf<'endpoint'>): number | undefined {
    const own = endpoint.properties.threshold?.value;
    if (own) return own.number?.value;
    return model.target(endpoint.properties.dataset?.value)?.properties.threshold?.value.number?.value;
}
