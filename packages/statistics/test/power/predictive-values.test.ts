import { likelihoodRatioLimits, predictiveValueDetectable, predictiveValuePower } from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';
import { need, readTable } from '../reference-tables/harness.js';
import { ownTables } from '../support/read-table.js';
import { checkDerivation } from '../support/check-derivation.js';
import { sizedBy } from '../support/sized-by.js';

describe('predictive values and likelihood ratios', () => {
    sizedBy('07b_lr_pv_n', row => {
        const value = { steinberg_ppv_test: 'ppv', steinberg_npv_test: 'npv' }[row.method!] as
            | 'ppv'
            | 'npv'
            | undefined;
        if (!value) return undefined;
        const plan = {
            value,
            sensitivity: need(row, 'se'),
            specificity: need(row, 'sp'),
            prevalence: need(row, 'prevalence'),
            goal: need(row, 'target'),
            alpha: 1 - need(row, 'conf_level'),
        };
        const [diseased, nonDiseased] = [need(row, 'n_pos'), need(row, 'n_neg')];
        const power = need(row, 'power');
        const found = predictiveValueDetectable({ ...plan, diseased, nonDiseased, power });
        expect(found.goal).toBeGreaterThanOrEqual(plan.goal - 1e-12);
        checkDerivation(found.derivation);
        // The table rounds the total up, then both parts.
        const fewer = { diseased: diseased - 2, nonDiseased: nonDiseased - 2 };
        const at = predictiveValuePower({ ...plan, diseased, nonDiseased });
        checkDerivation(at.derivation);
        return { target: power, at: at.power, fewer: predictiveValuePower({ ...plan, ...fewer }).power };
    });

    test.each([ownTables])('07b_lr_pv_n: limits of likelihood ratios at its sizes', folder => {
        const rows = readTable(folder, '07b_lr_pv_n').filter(row => row.method!.startsWith('simel'));
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
            const ratio = row.method!.includes('pos') ? 'positive' : 'negative';
            const plan = {
                ratio,
                sensitivity: need(row, 'se'),
                specificity: need(row, 'sp'),
                level: need(row, 'conf_level'),
            } as const;
            const at = likelihoodRatioLimits({
                ...plan,
                diseased: need(row, 'n_pos'),
                nonDiseased: need(row, 'n_neg'),
            });
            const target = need(row, 'target');
            const enough = row.method!.includes('width')
                ? at.fullWidth <= target
                : ratio === 'positive'
                  ? at.lower >= target
                  : at.upper <= target;
            expect(enough, Object.values(row).join(' ')).toBe(true);
            checkDerivation(at.derivation);
        }
    });
});
