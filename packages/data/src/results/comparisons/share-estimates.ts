import type { ComparisonResult } from '@trialwright/model';
import { estimatorOfReaders } from '../endpoints/several-readers.js';
import type { Measured } from '../endpoints/reading-set.js';
import { estimateAt } from '../estimators/guarded.js';
import type { Sides } from './sides.js';

/** Each side by itself, with the interval of the endpoint. */
export function shareEstimates({ system, other, treatments }: Sides): Pick<ComparisonResult, 'system' | 'other'> {
    const of = (readings: readonly Measured[]) =>
        estimateAt(estimatorOfReaders(readings, treatments, undefined), readings[0]!.wish.level);
    return { system: of(system), other: of(other) };
}
