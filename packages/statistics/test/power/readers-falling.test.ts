import { mrmcCases, mrmcPower } from '@trialwright/statistics';
import { expect, it } from 'vitest';

// Two readers and much variance by cases: the power rises to .938 at 381 cases and falls to .449 at 20,000, since the
// degrees of freedom fall to 1. R 4.2.2, pf(qf(.95, 1, df), 1, df, ncp, lower.tail = FALSE) for each number of cases.
const plan = {
    pilot: { variance: 8e-4, cov1: 2e-4, cov2: 6e-4, cov3: 1e-4, treatmentReader: 2e-4, pilotCases: 100 },
    readers: 2,
    effect: 0.1,
    alpha: 0.05,
};

it.each([
    [0.7, 86],
    [0.71, 89],
])('the first number of cases with a power of %d is %d, though many more have less', (power, cases) => {
    expect(mrmcCases({ ...plan, power, maxCases: 20_000 })?.cases).toBe(cases);
});

it('the power falls', () => {
    expect(mrmcPower({ ...plan, cases: 1000 }).power).toBeCloseTo(0.8481009, 6);
    expect(mrmcPower({ ...plan, cases: 20_000 }).power).toBeCloseTo(0.4494074, 6);
});
