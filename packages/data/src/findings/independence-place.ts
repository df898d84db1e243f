import type { Place } from '@trialwright/model';
import type { Dataset, Surveyed } from '../survey/surveyed.js';

/** Where a program says that a data set is independent of another; the head of the set where it does not. */
export function placeOfIndependence({ dataset }: Pick<Surveyed, 'dataset'>, other: Dataset): Place {
    const declared = dataset.properties.independentOf.find(({ value }) => value.target === other.key);
    return declared?.at ?? dataset.headAt;
}

/** Name of a data set as a message says it. */
export function titleOf({ name, title }: Dataset): string {
    return name?.value ?? title?.value ?? '';
}
