import { agreementExamples } from './agreement.mts';
import { areaExamples } from './areas.mts';
import { designExamples } from './designs.mts';
import { diagnosticExamples } from './diagnostic.mts';
import type { MethodExample } from './example.mts';
import { proportionExamples } from './proportions.mts';

/** A worked example for each method whose numbers a reference table has. */
export const methodExamples: readonly MethodExample[] = [
    ...proportionExamples,
    ...areaExamples,
    ...diagnosticExamples,
    ...agreementExamples,
    ...designExamples,
];
