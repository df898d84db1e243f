import { coPrimaryDetectable, jointPower } from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { checkDerivation } from '../support/check-derivation.js';

// R 4.2.2: uniroot of the product of both exact powers (pbinom), tolerance 1e-14
test.each([
    [0.8, 0.8, 150, 200, 0.025, 0.8, 0.090868803535],
    [0.85, 0.7, 120, 300, 0.05, 0.9, 0.088340453401],
    [0.9, 0.9, 500, 60, 0.025, 0.6, 0.077131223374],
])('co-primary goals %d and %d, %d and %d cases', (se0, sp0, diseased, nonDiseased, alpha, power, difference) => {
    const counts = { diseased, nonDiseased, alpha };
    const found = coPrimaryDetectable({ sensitivity: se0, specificity: sp0, ...counts, power });
    expect(found.difference).toBeCloseTo(difference, 9);
    expect(found.sensitivity - se0).toBeCloseTo(found.specificity - sp0, 12);
    checkDerivation(found.derivation);
    const goals = {
        sensitivity: { p0: se0, p1: found.sensitivity },
        specificity: { p0: sp0, p1: found.specificity },
    };
    expect(jointPower({ ...goals, ...counts }).joint).toBeCloseTo(power, 9);
});
