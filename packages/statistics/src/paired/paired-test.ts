import { methodInfo } from '../catalogue/catalogue.js';
import { checkInside } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { atMost, exactly } from '../distribution/binomial.js';
import { normalCdf } from '../distribution/normal.js';
import { checkTable, tableSteps } from './check-table.js';
import type { PairedTable } from './paired-method.js';
import { tangoScore } from './tango.js';

export interface PairedTest {
    /** McNemar's (b − c)² / (b + c); undefined without discordant cases. */
    chiSquare?: number;
    pMcNemar?: number;
    /** (|b − c| − 1)² / (b + c). */
    chiSquareCorrected?: number;
    pMcNemarCorrected?: number;
    /** Two-sided exact and mid-p binomial tests of b among b + c; 1 without discordant cases. */
    pExact: number;
    pMidP: number;
    /** With a margin: Tango's score of H0: p1 − p2 ≤ −margin, and its one-sided p-value. */
    zNonInferiority?: number;
    pNonInferiority?: number;
    derivation: Derivation;
}

/**
 * Tests of two paired proportions.
 * @param input `margin`: 0 < margin < 1, if non-inferiority of method 1 is to be tested.
 * @throws StatisticsError if an argument is outside its range.
 */
export function pairedTest(input: PairedTable & { margin?: number }): PairedTest {
    const { margin, ...table } = input;
    const n = checkTable(table);
    if (margin !== undefined) checkInside('margin', margin, 0, 1);
    const { b, c } = table;
    const discordant = b + c;
    const smaller = Math.min(b, c);
    const tail = atMost(smaller, discordant, 0.5);
    const pExact = discordant === 0 ? 1 : Math.min(1, 2 * tail);
    const pMidP = discordant === 0 ? 1 : Math.min(1, 2 * tail - exactly(smaller, discordant, 0.5));
    const chiSquare = discordant === 0 ? undefined : (b - c) ** 2 / discordant;
    const corrected = discordant === 0 ? undefined : Math.max(0, Math.abs(b - c) - 1) ** 2 / discordant;
    const zNonInferiority = margin === undefined ? undefined : tangoScore(b, c, n, -margin);
    const pNonInferiority = zNonInferiority === undefined ? undefined : normalCdf(-zNonInferiority);
    return {
        chiSquare,
        pMcNemar: chiSquare === undefined ? undefined : twoSided(chiSquare),
        chiSquareCorrected: corrected,
        pMcNemarCorrected: corrected === undefined ? undefined : twoSided(corrected),
        pExact,
        pMidP,
        zNonInferiority,
        pNonInferiority,
        derivation: derivation(table, pExact, { margin, z: zNonInferiority, p: pNonInferiority }),
    };
}

/** P(χ² with 1 degree of freedom > value). */
function twoSided(value: number): number {
    return 2 * normalCdf(-Math.sqrt(value));
}

function derivation(
    table: PairedTable,
    pExact: number,
    tango: { margin?: number; z?: number; p?: number },
): Derivation {
    const { b, c } = table;
    const probability = { unit: 'probability', digits: 4 } as const;
    const label = { ru: 'p-значение', en: 'p-value' };
    const steps: Step[] = tableSteps(table);
    const info = methodInfo(tango.margin === undefined ? 'mcnemar-exact' : 'tango-score')!;
    if (tango.margin === undefined || tango.z === undefined || tango.p === undefined) {
        const template = 'min(1, 2 · P(X ≤ min({b}, {c}) | {b} + {c}, 0.5))';
        steps.push(computed('p', label, template, { b, c }, pExact, probability));
    } else {
        steps.push(
            given('Δ', { ru: 'граница', en: 'margin' }, tango.margin, { unit: 'proportion' }),
            {
                symbol: 'Z',
                label: { ru: 'статистика критерия', en: 'test statistic' },
                formula: '(b − c + n · Δ) / √(n · (2 · p̃₀₁ − Δ · (1 + Δ)))',
                value: tango.z,
                digits: 4,
            },
            computed('p', label, 'Φ(−{Z})', { Z: tango.z }, tango.p, probability),
        );
    }
    return { method: info.name, source: info.source, steps, warnings: [] };
}
