import type { Place } from '@trialwright/model';
import type { Surveyed } from '../survey/surveyed.js';

/** The threshold that holds for a data set: its own, else the one of an endpoint on it. */
export function thresholdOf({ dataset, model }: Surveyed): { readonly value: number; readonly at: Place } | undefined {
    const endpoints = model
        .all('endpoint')
        .filter(({ properties }) => properties.dataset?.value.target === dataset.key);
    for (const { properties } of [dataset, ...endpoints]) {
        const number = properties.threshold?.value.number;
        if (number) return { value: number.value, at: properties.threshold!.at };
    }
    return undefined;
}
