import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import { upperZ } from '../distribution/normal.js';
import type { KappaSize } from './kappa-size.js';

/**
 * Cases for a full width of the interval of an intraclass correlation (Bonett 2002, Statistics in Medicine 21:
 * 1331-1335), with his correction 5ρ for two raters and ρ ≥ 0.7.
 * @throws StatisticsError if an argument is outside its range.
 */
export function iccPrecisionSize(input: { icc: number; raters: number; fullWidth: number; level?: number }): KappaSize {
    const { icc, raters: k, fullWidth, level = 0.95 } = input;
    checkInside('icc', icc, 0, 1);
    checkWhole('raters', k, 2, 10_000);
    checkInside('fullWidth', fullWidth, 0, 2);
    checkInside('level', level, 0, 1);
    const z = upperZ((1 - level) / 2);
    const correction = k === 2 && icc >= 0.7 ? 5 * icc : 0;
    const fractional =
        (8 * z * z * (1 - icc) ** 2 * (1 + (k - 1) * icc) ** 2) / (k * (k - 1) * fullWidth ** 2) + 1 + correction;
    return { n: ceiling(fractional), fractional };
}

/**
 * Cases with which an intraclass correlation is shown to be above a goal
 * (Walter, Eliasziw, Donner 1998, Statistics in Medicine 17: 101-110).
 * @throws StatisticsError if an argument is outside its range.
 */
export function iccTestSize(input: {
    icc0: number;
    icc1: number;
    raters: number;
    alpha?: number;
    sides?: 1 | 2;
    power?: number;
}): KappaSize {
    const { icc0, icc1, raters: k, alpha = 0.05, sides = 1, power = 0.8 } = input;
    checkInside('icc1', icc1, 0, 1);
    checkInside('icc0', icc0, -1e-12, icc1);
    checkWhole('raters', k, 2, 10_000);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    const odds = (icc: number): number => icc / (1 - icc);
    const logRatio = Math.log((1 + k * odds(icc0)) / (1 + k * odds(icc1)));
    const z = upperZ(alpha / sides) + upperZ(1 - power);
    const fractional = 1 + (2 * z * z * k) / (logRatio ** 2 * (k - 1));
    return { n: ceiling(fractional), fractional };
}
