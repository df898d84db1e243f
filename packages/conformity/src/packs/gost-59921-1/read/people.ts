import type { ElementOf, TrialModel } from '@trialwright/model';

type Site = ElementOf<'program'>['properties']['site'][number];

/** Sites of the program. */
export function sitesOf(model: TrialModel): readonly Site[] {
    return model.first('program')?.properties.site ?? [];
}

/** Organizations of the sites. */
export function ofSites(model: TrialModel): readonly ElementOf<'organization'>[] {
    const keys = new Set(sitesOf(model).map(({ value }) => value.target?.value.target));
    return model.all('organization').filter(({ key }) => keys.has(key));
}

/** Principal investigators of the sites, in the order of the program's people. */
export function principals(model: TrialModel): readonly ElementOf<'person'>[] {
    const named = new Set(
        sitesOf(model).flatMap(({ value }) => value.properties.principalInvestigator.map(({ value }) => value.target)),
    );
    return model.all('person').filter(({ key }) => named.has(key));
}

/** Principal and other investigators of the sites. */
export function ofTheSites(model: TrialModel): readonly ElementOf<'person'>[] {
    const named = new Set(
        sitesOf(model).flatMap(({ value: { properties } }) =>
            [...properties.principalInvestigator, ...properties.investigators].map(({ value }) => value.target),
        ),
    );
    return model.all('person').filter(({ key }) => named.has(key));
}

/**
 * Investigators of the sites and experts, whose qualification counts; experts of the regulator are exempt
 * (note to clause 5.3).
 */
export function investigators(model: TrialModel): readonly ElementOf<'person'>[] {
    const named = new Set(ofTheSites(model).map(({ key }) => key));
    return model.all('person').filter(({ key, properties }) => {
        const roles = properties.role.map(({ value }) => value);
        return !roles.includes('regulatorExpert') && (named.has(key) || roles.includes('expert'));
    });
}
