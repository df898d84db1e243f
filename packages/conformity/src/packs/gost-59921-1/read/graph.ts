import type { ElementOf, Located, Reference, TrialModel } from '@trialwright/model';

type Endpoint = ElementOf<'endpoint'>;

/** Endpoints of a rank, in the order of the program. */
export function endpointsOf(model: TrialModel, rank: 'primary' | 'secondary'): readonly Endpoint[] {
    return model.all('endpoint').filter(endpoint => endpoint.rank === rank);
}

/** Hypotheses and precision targets about an endpoint. */
export function targetsOf(
    model: TrialModel,
    endpoint: Endpoint,
): readonly (ElementOf<'hypothesis'> | ElementOf<'precision'>)[] {
    return [...hypothesesOf(model, endpoint), ...precisionsOf(model, endpoint)];
}

/** Hypotheses about an endpoint. */
export function hypothesesOf(model: TrialModel, endpoint: Endpoint): readonly ElementOf<'hypothesis'>[] {
    return model
        .all('hypothesis')
        .filter(hypothesis => hypothesis.properties.statement?.value.endpoint.value.target === endpoint.key);
}

/** Precision targets about an endpoint. */
export function precisionsOf(model: TrialModel, endpoint: Endpoint): readonly ElementOf<'precision'>[] {
    return model.all('precision').filter(precision => precision.properties.for?.value.target === endpoint.key);
}

/** Objectives that an endpoint answers. */
export function objectivesOf(model: TrialModel, endpoint: Endpoint): readonly ElementOf<'objective'>[] {
    return model
        .all('objective')
        .filter(objective => objective.properties.answers.some(({ value }) => value.target === endpoint.key));
}

/** Data sets that the trial is done on: those with its role, and those without one that are used as such. */
export function trialDatasets(model: TrialModel): readonly ElementOf<'dataset'>[] {
    const used = new Set(model.all('endpoint').map(endpoint => endpoint.properties.dataset?.value.target));
    return model.all('dataset').filter(({ key, properties }) => {
        const role = properties.role?.value;
        return role === 'trial' || (role === undefined && (used.has(key) || properties.independentOf.length > 0));
    });
}

/** True where a name does not lead to an element: the linker has said so, and no rule says it again. */
export function anyUnresolved(references: readonly Located<Pick<Reference, 'target'>>[]): boolean {
    return references.some(reference => reference.value.target === undefined);
}

/** Endpoint that a hypothesis or precision target is about. */
export function endpointOf(
    model: TrialModel,
    target: ElementOf<'hypothesis'> | ElementOf<'precision'>,
): Endpoint | undefined {
    return target.kind === 'hypothesis'
        ? model.target((target as ElementOf<'hypothesis'>).properties.statement?.value.endpoint.value)
        : model.target((target as ElementOf<'precision'>).properties.for?.value);
}
