import {
    type Generalisation,
    mrmcEquivalenceCases,
    mrmcEquivalenceMargin,
    mrmcEquivalencePower,
} from '@trialwright/statistics';
import { expect } from 'vitest';
import { checkDerivation } from '../support/check-derivation.js';
import { near } from '../support/repetitions.js';
import { need, number, referenceTable } from './harness.js';

const kinds: Record<string, Generalisation> = { both: 'readers-and-cases', cases: 'cases', readers: 'readers' };
/** Cases at which the table tells the power where no number of them suffices. */
const atHand = 500;

referenceTable('19_readers_equivalence', row => {
    const generalisation = kinds[row.generalisation!];
    if (!generalisation) return undefined;
    const pilot = {
        treatmentReader: need(row, 'VarTR'),
        cov1: need(row, 'Cov1'),
        cov2: need(row, 'Cov2'),
        cov3: need(row, 'Cov3'),
        variance: need(row, 'VarEps'),
        pilotCases: need(row, 'K_pilot'),
    };
    const margin = need(row, 'margin');
    const plan = {
        pilot,
        generalisation,
        readers: need(row, 'readers'),
        difference: need(row, 'difference'),
        alpha: need(row, 'alpha'),
    };
    const power = need(row, 'target_power');
    const found = mrmcEquivalenceCases({ ...plan, margin, power, maxCases: 20_000 });
    const cases = found?.cases ?? atHand;
    const at = mrmcEquivalencePower({ ...plan, margin, cases });
    checkDerivation(at.derivation);
    if (found) {
        checkDerivation(found.derivation);
        const least = mrmcEquivalenceMargin({ ...plan, cases, power }).margin;
        expect(least).toBeLessThanOrEqual(margin + 1e-9);
        expect(mrmcEquivalencePower({ ...plan, cases, margin: least }).power).toBeCloseTo(power, 8);
    }
    const simulated = number(row.simulated);
    // The degrees of freedom are taken as their expectation: with four readers a study has up to 3 % less power.
    if (simulated !== undefined) near(at.power, simulated, plan.readers === 4 ? 0.03 : 0.006);
    return [
        { column: 'cases', actual: found?.cases },
        { column: 'power', actual: at.power },
        ...(simulated === undefined ? [] : [{ column: 'simulated', actual: simulated }]),
    ];
});
