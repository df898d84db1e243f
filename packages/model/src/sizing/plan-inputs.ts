import type { ElementOf, TrialModel } from '../trial/model.js';
import type { Place } from '../trial/place.js';
import type { Plan } from './sizing.js';

type Endpoint = ElementOf<'endpoint'> | undefined;

/** The plan that serves a hypothesis or precision target; the first, if several do. */
export function planServing(model: TrialModel, key: string): ElementOf<'sampleSize'> | undefined {
    return model.all('sampleSize').find(({ properties }) => properties.for.some(({ value }) => value.target === key));
}

/** The plan's own prevalence, or that of an endpoint's condition in the population of its data set. */
export function prevalenceOf(
    model: TrialModel,
    plan: ElementOf<'sampleSize'> | undefined,
    endpoints: readonly Endpoint[],
): Plan['prevalence'] {
    const own = plan?.properties.prevalence;
    if (own) return located(own.value.value.value.value, own.at, own.value.source?.value);
    for (const endpoint of endpoints) {
        const found = populationPrevalence(model, endpoint);
        if (found) return found;
    }
    return undefined;
}

/** Prevalence of the endpoint's condition in the population of its data set. */
export function populationPrevalence(model: TrialModel, endpoint: Endpoint): Plan['prevalence'] {
    const condition = model.target(endpoint?.properties.condition?.value);
    const dataset = model.target(endpoint?.properties.dataset?.value);
    const population = model.target(dataset?.properties.population?.value);
    const found = population?.properties.prevalence.find(
        prevalence => condition && model.target(prevalence.value.condition.value) === condition,
    );
    return found && located(found.value.value.value.value, found.at, found.value.source?.value);
}

function located(value: number, at: Place, source: string | undefined): Plan['prevalence'] {
    return { value, at, source };
}

/** Whether the diseased and the others of an endpoint's data set are recruited apart from each other. */
export function isCaseControl(model: TrialModel, endpoint: Endpoint): boolean {
    const dataset = model.target(endpoint?.properties.dataset?.value);
    return dataset?.properties.sampling?.value.choice === 'caseControl';
}
