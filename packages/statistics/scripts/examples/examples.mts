import { agreementExamples } from './agreement.mts';
import { areaExamples } from './areas.mts';
import { designExamples } from './designs.mts';
import { diagnosticExamples } from './diagnostic.mts';
import { meanExamples } from './means.mts';
import type { MethodExample } from './example.mts';
import { proportionExamples } from './proportions.mts';
import { resamplingExamples } from './resampling.mts';

/** A worked example for each method whose numbers a reference table (means: R) has. */
export const methodExamples: readonly MethodExample[] = [
    ...proportionExamples,
    ...meanExamples,
    ...areaExamples,
    ...diagnosticExamples,
    ...agreementExamples,
    ...designExamples,
    ...resamplingExamples,
];
