import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type Generalisation, generalisations } from './mrmc-analysis.js';
import type { MrmcPilot, MrmcPowerInput } from './mrmc-power.js';

/** What a number of readers and cases leaves of the pilot's variances. */
export interface MrmcError {
    /** Pilot's cases by cases. */
    shrink: number;
    between: number;
    caseError: number;
    interaction: number;
    /** Expected denominator of the test: J/2 times the variance of the difference. */
    error: number;
    /** Infinity where readers are fixed. */
    df2: number;
}

/** @throws StatisticsError if an argument is outside its range. */
export function mrmcError(
    input: Pick<MrmcPowerInput, 'pilot' | 'readers' | 'cases'> & { generalisation?: Generalisation },
): MrmcError {
    const { pilot, readers, cases, generalisation = 'readers-and-cases' } = input;
    checkPilot(pilot);
    checkWhole('readers', readers, 2, 10_000);
    checkWhole('cases', cases, 2);
    checkOneOf('generalisation', generalisation, generalisations);
    const { variance, cov1, cov2, cov3, treatmentReader, pilotCases } = pilot;
    const shrink = pilotCases / cases;
    const between = Math.max(cov2 - cov3, 0);
    const caseError = shrink * (variance - cov1 + (readers - 1) * between);
    const interaction = treatmentReader + shrink * (variance - cov1 - between);
    const parts = { shrink, between, caseError, interaction };
    if (generalisation === 'cases') return { ...parts, error: caseError, df2: Number.POSITIVE_INFINITY };
    const error = generalisation === 'readers' ? interaction : treatmentReader + caseError;
    const df2 = generalisation === 'readers' ? readers - 1 : error ** 2 / (interaction ** 2 / (readers - 1));
    return { ...parts, error, df2 };
}

function checkPilot(pilot: MrmcPilot): void {
    const { variance, cov1, cov2, cov3, treatmentReader, pilotCases } = pilot;
    checkInside('variance', variance, 0, 1);
    checkWhole('pilotCases', pilotCases, 2);
    // A covariance of two variables with that variance is no larger than it, in either direction.
    for (const [name, value] of Object.entries({ cov1, cov2, cov3 })) checkInside(name, value, -1, 1);
    if (!(treatmentReader >= 0 && treatmentReader < 1)) {
        const range = '0 ≤ treatmentReader < 1';
        throw new StatisticsError('treatmentReader', treatmentReader, { ru: range, en: range });
    }
    if (!(cov1 < variance)) {
        throw new StatisticsError('cov1', cov1, { ru: 'cov1 < variance', en: 'cov1 < variance' });
    }
    // What is left of the variance once the three covariances are taken off it is a variance too.
    if (!(cov2 - cov3 <= variance - cov1)) {
        const range = 'cov2 − cov3 ≤ variance − cov1';
        throw new StatisticsError('cov2', cov2, { ru: range, en: range });
    }
}
