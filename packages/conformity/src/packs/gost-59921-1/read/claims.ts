import {
    type Bilingual,
    type Claim,
    type ElementOf,
    formatProportion,
    type Located,
    metricOf,
    type MetricId,
    type TrialModel,
} from '@trialwright/model';

/** A claim with the system that makes it. */
export interface ClaimOf {
    readonly system: ElementOf<'system'>;
    readonly claim: Located<Claim>;
}

/** Claims that name a metric: those in words only cannot be measured. */
export function metricClaims(model: TrialModel): readonly ClaimOf[] {
    return model
        .all('system')
        .flatMap(system => system.properties.claim.map(claim => ({ system, claim })))
        .filter(({ claim }) => claim.value.metric !== undefined);
}

/** Key under which endpoints refer to a claim; undefined for one without a name. */
export function claimKey({ system, claim }: ClaimOf): string | undefined {
    return claim.value.name && `${system.key}::${claim.value.name.value}`;
}

/** Endpoints that verify a claim. */
export function verifiersOf(model: TrialModel, claim: ClaimOf): readonly ElementOf<'endpoint'>[] {
    const key = claimKey(claim);
    return model
        .all('endpoint')
        .filter(endpoint => key && endpoint.properties.verifies.some(({ value }) => value.target === key));
}

/** A claim in a few words: «чувствительность, не менее 92 %». */
export function claimText({ claim }: ClaimOf): Bilingual {
    const { metric, value, name } = claim.value;
    const known = metricOf(metric!.value as MetricId);
    const label = name ? `${name.value}: ` : '';
    const number = (language: 'ru' | 'en'): string => (value ? ` ${formatProportion(value.value, language)}` : '');
    return {
        ru: `${label}${known.name.ru.toLowerCase()}${number('ru')}`,
        en: `${label}${known.name.en.toLowerCase()}${number('en')}`,
    };
}
