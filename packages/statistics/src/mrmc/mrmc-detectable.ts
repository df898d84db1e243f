import { checkInside } from '../core/check.js';
import { detectable } from '../search/detectable.js';
import { mrmcPower, type MrmcPowerInput } from './mrmc-power.js';

/**
 * Difference of mean areas that readers and cases show with the target power: the third direction beside
 * `mrmcPower` and `mrmcCases`.
 * @throws StatisticsError if an argument is outside its range, or no difference below 1 has the power.
 */
export function mrmcDetectable(input: Omit<MrmcPowerInput, 'effect'> & { power: number }): { effect: number } {
    const { power, ...rest } = input;
    const alpha = rest.alpha ?? 0.05;
    checkInside('alpha', alpha, 0, 1);
    const powerAt = (effect: number) => mrmcPower({ ...rest, effect }).power;
    return { effect: detectable(powerAt, 1e-9, 1 - 1e-9, { power, alpha }) };
}
