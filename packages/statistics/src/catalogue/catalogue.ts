import { agreementInfo } from './agreement.js';
import { areaMethods } from './areas.js';
import { bootstrapInfo } from './bootstrap.js';
import { clusterInfo } from './clusters.js';
import { diagnosticInfo } from './diagnostic.js';
import { interimInfo } from './interim.js';
import { means } from './means.js';
import type { MethodFamily, MethodInfo } from './method-info.js';
import { multiplicityInfo } from './multiplicity.js';
import { oneSampleTests } from './one-sample-tests.js';
import { paired } from './paired.js';
import { proportionIntervals } from './proportion-intervals.js';
import { twoProportions } from './two-proportions.js';

/** Every method of the package. */
export const methodCatalogue: readonly MethodInfo[] = [
    ...proportionIntervals,
    ...oneSampleTests,
    ...twoProportions,
    ...paired,
    ...means,
    ...areaMethods,
    ...diagnosticInfo,
    ...agreementInfo,
    ...clusterInfo,
    ...bootstrapInfo,
    ...multiplicityInfo,
    ...interimInfo,
];

const byId = new Map(methodCatalogue.map(info => [info.id, info]));

/** The catalogue's line for a method; undefined if there is none. */
export function methodInfo(id: string): MethodInfo | undefined {
    return byId.get(id);
}

/** The methods of one family, in the order in which they should be offered. */
export function methodsOf(family: MethodFamily): MethodInfo[] {
    return methodCatalogue.filter(info => info.family === family);
}
