import type { ElementOf, Place, TrialModel } from '@trialwright/model';

/** Whether the design chose how many cases of each class the set has. */
export function classesChosen(model: TrialModel, endpoint: ElementOf<'endpoint'>): boolean {
    const sampling = model.target(endpoint.properties.dataset?.value)?.properties.sampling?.value.choice;
    return sampling === 'caseControl' || sampling === 'stratified';
}

/**
 * Prevalence of the endpoint's condition in the population, where the classes of the data set were chosen, so that
 * the share in the set does not stand for it.
 */
export function statedPrevalence(
    model: TrialModel,
    endpoint: ElementOf<'endpoint'>,
): { readonly value: number; readonly at: Place } | undefined {
    const dataset = model.target(endpoint.properties.dataset?.value);
    if (!classesChosen(model, endpoint)) return undefined;
    const population = model.target(dataset?.properties.population?.value);
    const condition = endpoint.properties.condition?.value.target;
    const stated = population?.properties.prevalence.find(
        ({ value }) => condition === undefined || value.condition.value.target === condition,
    );
    return stated && { value: stated.value.value.value.value, at: stated.at };
}

/** True where predictive values have no meaning: chosen classes, and no prevalence stated. */
export function prevalenceMissing(model: TrialModel, endpoint: ElementOf<'endpoint'>): boolean {
    const metric = endpoint.properties.metric?.value;
    return (
        (metric === 'ppv' || metric === 'npv') && classesChosen(model, endpoint) && !statedPrevalence(model, endpoint)
    );
}
