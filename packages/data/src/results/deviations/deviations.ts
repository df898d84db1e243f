import type { Deviation } from '@trialwright/model';
import { caseDates } from './case-dates.js';
import { cellsDiffer } from './cells-differ.js';
import { classBalance } from './class-balance.js';
import { fewerCases } from './fewer-cases.js';
import { fingerprintChanged } from './fingerprint-changed.js';
import type { Observed, Search } from './observed.js';
import { anotherThreshold } from './another-threshold.js';
import { textsDiffer } from './texts-differ.js';
import { unknownSites } from './unknown-sites.js';
import { anotherVersion } from './another-version.js';

const searches: readonly Search[] = [
    fewerCases,
    classBalance,
    anotherThreshold,
    anotherVersion,
    unknownSites,
    caseDates,
    fingerprintChanged,
    cellsDiffer,
    textsDiffer,
];

/** Everything that went otherwise than the program says, as far as the data show it. */
export function deviationsOf(observed: Observed): Deviation[] {
    return searches.flatMap(search => search(observed));
}
