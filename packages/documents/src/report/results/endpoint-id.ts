import type { EndpointResult } from '@trialwright/model';
import type { ReportContext } from './report-context.js';

/** Id of the part of the appendix that holds an endpoint. */
export function endpointId(context: ReportContext, result: EndpointResult): string {
    return `endpoint-${context.endpointResults.findIndex(other => other.endpoint === result.endpoint) + 1}`;
}
