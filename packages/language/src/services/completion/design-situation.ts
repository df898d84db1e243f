import type { AnyElement, DesignSituation, Metric } from '@trialwright/model';

/** What is known of the design of a hypothesis or precision target; undefined for other elements. */
export function situationOf(element: AnyElement | undefined, metric: Metric | undefined): DesignSituation | undefined {
    if (element?.kind === 'precision') return metric && { kind: 'precision', metric };
    if (element?.kind !== 'hypothesis' || !metric) return undefined;
    const { statement, design, readers, test } = element.properties;
    const several = readers !== undefined || test?.value === 'obuchowskiRockette';
    return {
        kind: 'hypothesis',
        metric,
        against: statement?.value.against,
        design: design?.value,
        // Without a number of readers either may be meant.
        ...(several ? { readers: true } : {}),
    };
}
