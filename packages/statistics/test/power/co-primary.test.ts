import { coPrimaryDetectable, designOf, jointPower, solveDesign } from '@trialwright/statistics';
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

// R 4.2.2, as above, with ⌈N·π⌉ diseased; the power is that of goals exceeded by .08.
test.each([
    [400, 0.3, 0.8, 0.8, 0.025, 0.8, 120, 0.09471682758936, 0.5989334906248],
    [1000, 0.07, 0.85, 0.75, 0.05, 0.9, 70, 0.1043579386722, 0.634224528082],
])(
    'a total of %d with a prevalence of %d',
    (total, prevalence, se0, sp0, alpha, power, diseased, difference, reached) => {
        const design = designOf('co-primary')!;
        const stated = { se0, sp0, alpha, total, prevalence };
        const found = solveDesign(design, 'difference', { ...stated, power });
        expect(found.values[0]!.value).toBeCloseTo(difference, 9);
        const used = Object.fromEntries(found.inputs.map(({ parameter, value }) => [parameter, value]));
        expect(used).toMatchObject({ diseased, nonDiseased: total - diseased });
        const at = solveDesign(design, 'power', { ...stated, se1: se0 + 0.08, sp1: sp0 + 0.08 });
        expect(at.values[0]!.value).toBeCloseTo(reached, 9);
    },
);

test('numbers of the classes that are stated are those that count; without a total something is missing', () => {
    const design = designOf('co-primary')!;
    const stated = { se0: 0.8, sp0: 0.8, power: 0.8, diseased: 150, nonDiseased: 200 };
    const found = solveDesign(design, 'difference', { ...stated, total: 1000, prevalence: 0.5 });
    expect(found.values).toEqual(solveDesign(design, 'difference', stated).values);
    expect(() => solveDesign(design, 'difference', { se0: 0.8, sp0: 0.8, prevalence: 0.3 })).toThrow(/diseased/);
});
