import {
    agreementDetectable,
    iccDetectable,
    iccFullWidth,
    iccTestPower,
    kappaFitDetectable,
    kappaFitTestPower,
    kappaHalfWidth,
    kappaTestDetectable,
    kappaTestPower,
    kappaTestSize,
    limitsOfAgreementWidth,
    weightedKappaDetectable,
    weightedKappaTestPower,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import { describe, expect, it, test } from 'vitest';
import { need, number, readTable } from '../reference-tables/harness.js';
import { ownTables } from '../support/read-table.js';
import { checkDerivation } from '../support/check-derivation.js';
import { type Sides, sides, sizedBy } from '../support/sized-by.js';

describe('agreement', () => {
    sizedBy('08b_kappa_n', row => {
        const n = number(row.n)!;
        const plan = {
            kappa0: number(row.kappa0)!,
            kappa1: need(row, 'kappa1'),
            alpha: need(row, 'alpha'),
            sides: sides(row),
        };
        const share = need(row, 'p_rater1');
        if (row.method === 'cantor') {
            const rest = { ...plan, first: share, second: need(row, 'p_rater2') };
            const power = (cases: number) => kappaTestPower({ ...rest, n: cases }).power;
            checkDerivation(kappaTestPower({ ...rest, n }).derivation);
            return { target: need(row, 'power'), at: power(n), fewer: power(n - 1) };
        }
        if (row.method !== 'donner_eliasziw_gof') return undefined;
        const rest = { ...plan, share, raters: need(row, 'raters') };
        const power = (cases: number) => kappaFitTestPower({ ...rest, n: cases }).power;
        checkDerivation(kappaFitTestPower({ ...rest, n }).derivation);
        return { target: need(row, 'power'), at: power(n), fewer: power(n - 1) };
    });

    sizedBy('08d_agreement_n', row => {
        if (row.method !== 'walter_icc_test') return undefined;
        const n = need(row, 'n');
        const plan = {
            icc0: need(row, 'rho0'),
            icc1: need(row, 'rho1'),
            raters: need(row, 'k_raters'),
            alpha: need(row, 'alpha'),
            sides: (/tails=2/.test(row.note!) ? 2 : 1) as Sides,
        };
        const power = (cases: number) => iccTestPower({ ...plan, n: cases }).power;
        checkDerivation(iccTestPower({ ...plan, n }).derivation);
        return { target: need(row, 'power'), at: power(n), fewer: n > 2 ? power(n - 1) : undefined };
    });

    test.each([ownTables])('08b and 08d: precision at the tables’ sizes', folder => {
        let used = 0;
        for (const row of readTable(folder, '08d_agreement_n')) {
            const n = need(row, 'n');
            const level = 1 - need(row, 'alpha');
            const width = (cases: number): number | undefined => {
                if (row.method === 'bonett_icc_width') {
                    return iccFullWidth({ icc: need(row, 'rho1'), raters: need(row, 'k_raters'), n: cases, level })
                        .fullWidth;
                }
                if (row.method === 'loa_width_sd_units') return limitsOfAgreementWidth({ n: cases, level }).fullWidth;
                return row.method === 'loa_width_sd_units_t'
                    ? limitsOfAgreementWidth({ n: cases, level }).byStudent
                    : undefined;
            };
            const reached = width(n);
            if (reached === undefined) continue;
            used++;
            expect(reached).toBeLessThanOrEqual(need(row, 'full_width') + 1e-12);
            const correction = row.method === 'bonett_icc_width' ? 6 : 1;
            if (n > correction + 2) expect(width(n - 1)).toBeGreaterThan(need(row, 'full_width'));
        }
        for (const row of readTable(folder, '08b_kappa_n')) {
            if (row.method !== 'asymptotic_precision') continue;
            used++;
            const plan = { kappa: need(row, 'kappa1'), share: need(row, 'p_rater1'), level: 1 - need(row, 'alpha') };
            const target = Number(/half-width=([\d.]+)/.exec(row.note!)![1]);
            const found = kappaHalfWidth({ ...plan, n: need(row, 'n') });
            expect(found.halfWidth).toBeLessThanOrEqual(target);
            expect(kappaHalfWidth({ ...plan, n: need(row, 'n') - 1 }).halfWidth).toBeGreaterThan(target);
            checkDerivation(found.derivation);
        }
        expect(used).toBeGreaterThan(0);
    });

    it('what is detectable has the power', () => {
        const kappa = { kappa0: 0.6, first: 0.3, second: 0.35, n: 150, alpha: 0.05, sides: 1 } as const;
        const one = kappaTestDetectable({ ...kappa, power: 0.8 });
        expect(kappaTestPower({ ...kappa, kappa1: one.kappa1 }).power).toBeCloseTo(0.8, 9);
        const fit = { kappa0: 0.4, share: 0.3, raters: 3, n: 100, sides: 1 } as const;
        const two = kappaFitDetectable({ ...fit, power: 0.9 });
        expect(kappaFitTestPower({ ...fit, kappa1: two.kappa1 }).power).toBeCloseTo(0.9, 9);
        const icc = { icc0: 0.7, raters: 2, n: 40 };
        const three = iccDetectable({ ...icc, power: 0.8 });
        expect(iccTestPower({ ...icc, icc1: three.icc1 }).power).toBeCloseTo(0.8, 9);
        checkDerivation(three.derivation);
    });

    it('weighted kappa: what is detectable has the power, also where the raters’ shares limit it', () => {
        for (const second of [undefined, [0.35, 0.3, 0.2, 0.15]]) {
            for (const weights of ['none', 'linear', 'quadratic'] as const) {
                const plan = { kappa0: 0.5, first: [0.4, 0.3, 0.2, 0.1], second, weights, n: 300, sides: 1 } as const;
                const { kappa1 } = weightedKappaDetectable({ ...plan, power: 0.9 });
                expect(weightedKappaTestPower({ ...plan, kappa1 }).power).toBeCloseTo(0.9, 9);
            }
        }
    });

    it('weighted kappa of two categories is kappa, whatever the weights and the assumption', () => {
        for (const [yes, other] of [
            [0.1, 0.1],
            [0.3, 0.35],
            [0.5, 0.5],
        ] as const) {
            const plan = { kappa0: 0.4, kappa1: 0.7, alpha: 0.05, sides: 2, power: 0.9 } as const;
            const { fractional } = kappaTestSize({ ...plan, first: yes, second: other });
            for (const weights of ['none', 'linear', 'quadratic'] as const) {
                for (const table of ['largest-variance', 'chance-mixture'] as const) {
                    if (yes !== other && table === 'chance-mixture') continue;
                    const ratings = { first: [yes, 1 - yes], second: [other, 1 - other], weights, table };
                    expect(weightedKappaTestSize({ ...plan, ...ratings }).fractional).toBeCloseTo(fractional, 6);
                }
            }
        }
    });

    test.each([ownTables])('08d: the acceptable difference of Lu 2016 from its size and power', folder => {
        const rows = readTable(folder, '08d_agreement_n').filter(row => row.method === 'lu2016_loa_test');
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
            const plan = {
                bias: need(row, 'rho1'),
                standardDeviation: need(row, 'rho0'),
                alpha: need(row, 'alpha'),
                n: need(row, 'n'),
            };
            // The table's last column of such a row is the power that its n has.
            const { acceptable } = agreementDetectable({ ...plan, power: need(row, 'n_fractional') });
            expect(acceptable).toBeCloseTo(need(row, 'full_width'), 6);
        }
    });
});
