import {
    sequentialDetectable,
    sequentialPower,
    sequentialSize,
    simonTwoStage,
    twoStageDetectable,
    twoStageOperation,
} from '@trialwright/statistics';
import { describe, expect, it, test } from 'vitest';
import { need, readTable } from '../reference-tables/harness.js';
import { ownTables } from '../support/read-table.js';

describe('two stages', () => {
    // r1, n1, r, n, P(reject) at 0.1 and at 0.3: R 4.2.2, Σ dbinom · pbinom
    it.each([
        [1, 10, 5, 29, 0.047086306643891, 0.80506291315032],
        [0, 9, 2, 24, 0.36441724364973, 0.95289022222805],
        [3, 13, 12, 43, 0.00012845653908751, 0.40753914793878],
    ])('%d of %d, %d of %d', (r1, n1, r, n, low, high) => {
        const rule = { r1, n1, r, n };
        expect(twoStageOperation({ ...rule, p: 0.1 }).rejection).toBeCloseTo(low, 12);
        expect(twoStageOperation({ ...rule, p: 0.3 }).rejection).toBeCloseTo(high, 12);
        expect(twoStageDetectable({ ...rule, power: high }).p1).toBeCloseTo(0.3, 10);
    });

    it('says of a design what the search said', () => {
        const { optimal } = simonTwoStage({ p0: 0.2, p1: 0.4, alpha: 0.1, beta: 0.1 });
        const { r1, n1, r, n } = optimal;
        const found = twoStageOperation({ r1, n1, r, n, p: 0.2 });
        expect(found.rejection).toBeCloseTo(optimal.actualAlpha, 12);
        expect(found.expectedN).toBeCloseTo(optimal.expectedN, 10);
        expect(found.earlyStop).toBeCloseTo(optimal.earlyStop, 12);
    });
});

test.each([ownTables])('13b: the inflated size has the power, whatever the effect', folder => {
    for (const row of readTable(folder, '13b_gs_sample_size')) {
        const kind = { OF: 'obrien-fleming', P: 'pocock', asOF: 'lan-demets-obrien-fleming', asP: 'lan-demets-pocock' }[
            row.type!
        ];
        if (!kind) continue;
        const kMax = need(row, 'k_max');
        const plan = {
            shape: { kind } as { kind: 'pocock' },
            informationRates: Array.from({ length: kMax }, (_, k) => (k + 1) / kMax),
            alpha: need(row, 'alpha'),
        };
        const power = need(row, 'power');
        const size = sequentialSize({ ...plan, effect: 0.1, power });
        expect(size.fractional / size.fixed).toBeCloseTo(need(row, 'inflation_factor'), 6);
        expect(sequentialPower({ ...plan, effect: 0.1, n: size.n }).power).toBeGreaterThanOrEqual(power - 1e-9);
        expect(sequentialPower({ ...plan, effect: 0.1, n: size.n - 1 }).power).toBeLessThan(power);
        const { effect } = sequentialDetectable({ ...plan, n: size.n, power });
        expect(sequentialPower({ ...plan, effect, n: size.n }).power).toBeCloseTo(power, 9);
    }
});
