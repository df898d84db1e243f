import { twoProportionsTest } from '@trialwright/statistics';
import { expect, test } from 'vitest';

// R 4.2.2, fisher.test(matrix(c(x1, n1 - x1, x2, n2 - x2), 2))$p.value
test.each([
    [1, 10, 11, 15, 0.00360748418360479],
    [0, 5, 0, 9, 1],
    [5, 5, 0, 7, 0.00126262626262626],
    [3, 8, 6, 16, 1],
    [40, 100, 60, 120, 0.173837741262322],
    [2500, 5000, 2400, 5000, 0.0476536135552406],
    [1, 300_000, 9, 310_000, 0.021648793446695],
    [7, 7, 7, 9, 0.475],
    [4, 8, 4, 8, 1],
])('p of %i/%i against %i/%i', (x1, n1, x2, n2, expected) => {
    expect(twoProportionsTest({ x1, n1, x2, n2 }).pFisherTwoSided).toBeCloseTo(expected, 10);
});

test('ten million cases a group take no longer than a moment', () => {
    const start = performance.now();
    twoProportionsTest({ x1: 5_000_000, n1: 10_000_000, x2: 4_990_000, n2: 10_000_000 });
    expect(performance.now() - start).toBeLessThan(2000);
});
