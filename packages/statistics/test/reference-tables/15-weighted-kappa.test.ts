import {
    type ExpectedTable,
    type KappaWeights,
    readShares,
    weightedKappaHalfWidth,
    weightedKappaPrecisionSize,
    weightedKappaTestPower,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import { expect } from 'vitest';
import { kebab, type Match, need, number, referenceTable } from './harness.js';

referenceTable('15_weighted_kappa_n', row => {
    const ratings = {
        first: readShares(row.first!)!,
        second: readShares(row.second!)!,
        weights: row.weights as KappaWeights,
        table: kebab(row.table!) as ExpectedTable,
    };
    const alpha = need(row, 'alpha');
    const matches = ({ n, fractional }: { n: number; fractional: number }): Match[] => [
        { column: 'n', actual: n },
        ...(number(row.n_fractional) === undefined ? [] : [{ column: 'n_fractional', actual: fractional }]),
    ];
    const kappa1 = need(row, 'kappa1');
    const n = need(row, 'n');
    const sides = need(row, 'sides');
    if (row.method === 'precision') {
        // The interval has both limits; a table with one is not known.
        if (sides !== 2) return undefined;
        const halfWidth = need(row, 'half_width');
        const reached = (cases: number) =>
            weightedKappaHalfWidth({ ...ratings, kappa: kappa1, n: cases, level: 1 - alpha }).halfWidth;
        expect(reached(n)).toBeLessThanOrEqual(halfWidth);
        expect(reached(n - 1)).toBeGreaterThan(halfWidth);
        return matches(weightedKappaPrecisionSize({ ...ratings, kappa: kappa1, halfWidth, level: 1 - alpha }));
    }
    if (row.method !== 'test' || (sides !== 1 && sides !== 2)) return undefined;
    const plan = { ...ratings, kappa0: need(row, 'kappa0'), kappa1, alpha, sides } as const;
    const power = need(row, 'power');
    expect(weightedKappaTestPower({ ...plan, n }).power).toBeGreaterThanOrEqual(power);
    expect(weightedKappaTestPower({ ...plan, n: n - 1 }).power).toBeLessThan(power);
    return matches(weightedKappaTestSize({ ...plan, power }));
});
