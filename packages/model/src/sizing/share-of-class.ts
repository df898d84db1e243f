import type { Metric } from '../catalogue/metrics.js';

/** Whether a metric is a share of one class of cases, which a plan recruits. */
export function isShareOfClass(metric: Metric): boolean {
    return metric.kind === 'proportion' && !['testPositive', 'testNegative'].includes(metric.denominator);
}
