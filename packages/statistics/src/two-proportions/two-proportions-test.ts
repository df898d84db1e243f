import { checkInside } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { paper } from '../core/source.js';
import { computed } from '../core/step.js';
import { normalCdf } from '../distribution/normal.js';
import { checkGroups, groupSteps } from './check-groups.js';
import { fisherGreater, fisherTwoSided } from './fisher.js';
import { scoreOfDifference } from './score-difference.js';
import type { TwoGroups } from './two-proportions-method.js';

export interface TwoProportionsTestInput extends TwoGroups {
    /** H0: p1 − p2 = nullDifference, −1 < nullDifference < 1; minus the margin for non-inferiority. Default 0. */
    nullDifference?: number;
}

export interface TwoProportionsTest {
    /** Score statistic and its p-value against p1 − p2 > nullDifference (Farrington, Manning 1990). */
    zFarringtonManning: number;
    pFarringtonManning: number;
    /** The same with variance × N/(N − 1). */
    zMiettinenNurminen: number;
    /** Tests of p1 = p2, whatever nullDifference; z is undefined if all cases are alike. */
    zPooled?: number;
    pFisherGreater: number;
    pFisherTwoSided: number;
    /** χ² with Yates's correction; undefined if all cases are alike. */
    pYates?: number;
    derivation: Derivation;
}

const source = paper(
    'Farrington, Manning 1990',
    'Farrington C.P., Manning G. Test statistics and sample size formulae for comparative binomial trials with null hypothesis of non-zero risk difference or non-unity relative risk. Statistics in Medicine 1990; 9: 1447–1454',
    '10.1002/sim.4780091208',
);

/**
 * Tests of two independent proportions.
 * @throws StatisticsError if an argument is outside its range.
 */
export function twoProportionsTest(input: TwoProportionsTestInput): TwoProportionsTest {
    const { nullDifference = 0, ...data } = input;
    checkGroups(data);
    checkInside('nullDifference', nullDifference, -1, 1);
    const { x1, n1, x2, n2 } = data;
    const z = scoreOfDifference(data, nullDifference, false);
    const pooled = (x1 + x2) / (n1 + n2);
    const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    const difference = x1 / n1 - x2 / n2;
    const zPooled = deviation > 0 ? difference / deviation : undefined;
    const correction = Math.min(Math.abs(difference), (1 / n1 + 1 / n2) / 2);
    const pYates = deviation > 0 ? 2 * normalCdf(-(Math.abs(difference) - correction) / deviation) : undefined;
    const p = normalCdf(-z);
    const steps: Step[] = [
        ...groupSteps(data),
        {
            symbol: 'Z',
            label: { ru: 'статистика критерия', en: 'test statistic' },
            formula: '(p̂₁ − p̂₂ − δ₀) / √(p̃₁(1 − p̃₁) / n₁ + p̃₂(1 − p̃₂) / n₂), p̃₁ − p̃₂ = δ₀',
            value: z,
            digits: 4,
        },
        computed('p', { ru: 'p-значение', en: 'p-value' }, 'Φ(−{Z})', { Z: z }, p, { unit: 'probability', digits: 4 }),
    ];
    const method = { ru: 'критерий Фаррингтона — Маннинга', en: 'Farrington-Manning test' };
    return {
        zFarringtonManning: z,
        pFarringtonManning: p,
        zMiettinenNurminen: scoreOfDifference(data, nullDifference, true),
        zPooled,
        pFisherGreater: fisherGreater(data),
        pFisherTwoSided: fisherTwoSided(data),
        pYates,
        derivation: { method, source, steps, warnings: [] },
    };
}
