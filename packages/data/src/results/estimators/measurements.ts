import type { MetricId } from '@trialwright/model';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';

/** Whether a metric is one of the differences between measurement and true value. */
export function isOfDifferences(metric: MetricId): boolean {
    return metric === 'meanDifference' || metric === 'limitsOfAgreement';
}

/** Values of the measurement; for metrics of differences less the true value. */
export function measurements(measured: Measured, usable: (position: number) => boolean, part: Part): Float64Array {
    const { table } = measured;
    const valueAt = measurementAt(measured);
    const length = part ? part.length : table.cases;
    const values = new Float64Array(length);
    let filled = 0;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (!usable(i)) continue;
        values[filled++] = valueAt(i);
    }
    return values.subarray(0, filled);
}

/** The measurement of a case; for metrics of differences less the true value. */
export function measurementAt({ metric, table, reading }: Measured): (position: number) => number {
    const measure = reading.measure!;
    if (!isOfDifferences(metric)) return i => measure[i]!;
    const truth = table.truthValue!;
    return i => measure[i]! - truth[i]!;
}
