import type { Metric } from '../catalogue/metrics.js';
import type { Needs } from './sizing.js';

/** The need of a share of one class; undefined where the class is none that a plan recruits. */
export function needsOf(metric: Metric | undefined, n: number, fractional: number | undefined): Needs | undefined {
    const of = metric?.denominator;
    if (of !== 'positive' && of !== 'negative' && of !== 'all') return undefined;
    return { [of]: { n, fractional } };
}
