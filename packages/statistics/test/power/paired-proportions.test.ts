import { pairedDetectable, pairedDetectableMargin, pairedPower, type PairedSizeMethod } from '@trialwright/statistics';
import { describe, expect, it } from 'vitest';
import { need } from '../reference-tables/harness.js';
import { checkDerivation } from '../support/check-derivation.js';
import { sides, sizedBy } from '../support/sized-by.js';

describe('paired proportions', () => {
    const names: Record<string, PairedSizeMethod> = {
        connor: 'connor',
        miettinen: 'miettinen',
        exact_conditional: 'mcnemar-exact',
        liu_rmle_score: 'tango-score',
        liu_sample_based: 'wald-paired-size',
    };
    sizedBy('05c_paired_n', row => {
        const method = names[row.method!];
        if (!method) return undefined;
        const margin = row.hypothesis === 'noninferiority' ? need(row, 'margin') : undefined;
        const plan = {
            p10: need(row, 'p10'),
            p01: need(row, 'p01'),
            margin,
            alpha: need(row, 'alpha'),
            sides: sides(row),
            method,
        };
        const n = need(row, 'n');
        const power = (cases: number) => pairedPower({ ...plan, n: cases }).power;
        return { target: need(row, 'target_power'), at: power(n), fewer: n > 1 ? power(n - 1) : undefined };
    });

    // n, p10, p01, alpha, power: R 4.2.2, Σ dbinom(m) · P(reject | m) over all discordant numbers and outcomes
    it.each([
        [120, 0.25, 0.1, 0.025, 0.76935683264895],
        [60, 0.15, 0.05, 0.05, 0.43047455610558],
        [300, 0.08, 0.03, 0.025, 0.69913369436969],
    ])('exact McNemar, %d cases', (n, p10, p01, alpha, power) => {
        const result = pairedPower({ p10, p01, n, alpha, method: 'mcnemar-exact' });
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
        const discordance = p10 + p01;
        const found = pairedDetectable({ discordance, n, alpha, power: result.power, method: 'mcnemar-exact' });
        expect(found.difference).toBeCloseTo(p10 - p01, 8);
    });

    it.each(['connor', 'miettinen'] as const)('difference that %s detects', method => {
        const found = pairedDetectable({ discordance: 0.35, n: 120, sides: 2, power: 0.8, method, direction: 'below' });
        expect(found.difference).toBeLessThan(0);
        checkDerivation(found.derivation);
        const { p10, p01 } = found;
        expect(pairedPower({ p10, p01, n: 120, sides: 2, method }).power).toBeCloseTo(0.8, 10);
    });

    it.each(['tango-score', 'wald-paired-size'] as const)('margin that %s shows', method => {
        const plan = { p10: 0.06, p01: 0.07, n: 300, method };
        const found = pairedDetectableMargin({ ...plan, power: 0.9 });
        checkDerivation(found.derivation);
        expect(pairedPower({ ...plan, margin: found.margin }).power).toBeCloseTo(0.9, 10);
    });
});
