import { methodInfo } from '../catalogue/catalogue.js';
import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import type { Limits } from '../proportion/methods/limits.js';
import { wilson } from '../proportion/methods/wilson.js';
import { zStep } from '../proportion/interval-steps.js';
import { tailStep } from '../proportion/interval-derivation.js';
import { checkGroups, groupSteps } from './check-groups.js';
import { differenceLimits } from './difference-limits.js';
import { ratioLimits } from './ratio-limits.js';
import {
    type DifferenceMethod,
    differenceMethods,
    type RatioMethod,
    ratioMethods,
    type TwoGroups,
} from './two-proportions-method.js';

export interface ContrastInterval {
    /** p̂1 − p̂2, or p̂1 / p̂2 (∞ if x2 = 0 < x1, undefined if both are 0). */
    estimate: number | undefined;
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Two-sided interval of p1 − p2 in independent groups.
 * @param input `level`: 0 < level < 1, default 0.95.
 * @throws StatisticsError if an argument is outside its range.
 */
export function differenceInterval(input: TwoGroups & { method: DifferenceMethod; level?: number }): ContrastInterval {
    const { method, level = 0.95, ...data } = input;
    checkOneOf('method', method, differenceMethods);
    checkGroups(data);
    checkInside('level', level, 0, 1);
    const tail = (1 - level) / 2;
    const limits = differenceLimits[method](data, tail);
    const steps = [
        ...groupSteps(data),
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        tailStep(level, true, tail),
        zStep(tail),
        ...differenceSteps(method, data, tail, limits),
    ];
    return { estimate: data.x1 / data.n1 - data.x2 / data.n2, ...limits, derivation: derivation(method, steps) };
}

/**
 * Two-sided interval of p1 / p2 in independent groups.
 * @param input `level`: 0 < level < 1, default 0.95.
 * @throws StatisticsError if an argument is outside its range.
 */
export function ratioInterval(input: TwoGroups & { method: RatioMethod; level?: number }): ContrastInterval {
    const { method, level = 0.95, ...data } = input;
    checkOneOf('method', method, ratioMethods);
    checkGroups(data);
    checkInside('level', level, 0, 1);
    const { x1, n1, x2, n2 } = data;
    const tail = (1 - level) / 2;
    const limits = ratioLimits[method](data, tail);
    const zero = x1 === 0 || x2 === 0;
    const inputs = { 'x₁': x1, 'n₁': n1, 'x₂': x2, 'n₂': n2, z: upperZ(tail) };
    const sign = (symbol: string) =>
        `{x₁} · {n₂} / ({n₁} · {x₂}) · exp(${symbol}{z} · √(1 / {x₁} − 1 / {n₁} + 1 / {x₂} − 1 / {n₂}))`;
    const own: Step[] =
        method === 'katz' && !zero
            ? [
                  computed('L', lowerLabel, sign('−'), inputs, limits.lower, { digits: 4 }),
                  computed('U', upperLabel, sign(''), inputs, limits.upper, { digits: 4 }),
              ]
            : [
                  { symbol: 'L', label: lowerLabel, formula: 'Z(φ) = z', value: limits.lower, digits: 4 },
                  { symbol: 'U', label: upperLabel, formula: 'Z(φ) = −z', value: limits.upper, digits: 4 },
              ];
    const steps = [
        ...groupSteps(data),
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        tailStep(level, true, tail),
        zStep(tail),
        ...own,
    ];
    const estimate = x2 === 0 ? (x1 === 0 ? undefined : Number.POSITIVE_INFINITY) : x1 / n1 / (x2 / n2);
    return { estimate, ...limits, derivation: derivation(method, steps) };
}

const lowerLabel = { ru: 'нижняя граница', en: 'lower limit' };
const upperLabel = { ru: 'верхняя граница', en: 'upper limit' };

function differenceSteps(method: DifferenceMethod, data: TwoGroups, tail: number, limits: Limits): Step[] {
    const { x1, n1, x2, n2 } = data;
    const z = upperZ(tail);
    const shown = { unit: 'proportion', digits: 4 } as const;
    const pair = (lower: string, upper: string, inputs: Record<string, number>) => [
        computed('L', lowerLabel, lower, inputs, limits.lower, shown),
        computed('U', upperLabel, upper, inputs, limits.upper, shown),
    ];
    if (method === 'wald-difference' || method === 'agresti-caffo') {
        const [one, two] = method === 'wald-difference' ? ['', ''] : [' + 1', ' + 2'];
        const share = (i: string) => `({x${i}}${one}) / ({n${i}}${two})`;
        const part = (i: string) => `${share(i)} · (1 − ${share(i)}) / ({n${i}}${two})`;
        const half = `{z} · √(${part('₁')} + ${part('₂')})`;
        const centre = `${share('₁')} − ${share('₂')}`;
        const cut = (text: string) => (method === 'wald-difference' ? text : `max(−1, min(1, ${text}))`);
        const inputs = { 'x₁': x1, 'n₁': n1, 'x₂': x2, 'n₂': n2, z };
        return pair(cut(`${centre} − ${half}`), cut(`${centre} + ${half}`), inputs);
    }
    if (method === 'newcombe-difference') {
        const one = wilson(x1, n1, tail);
        const two = wilson(x2, n2, tail);
        const text = (i: number, which: 'L' | 'U') => ({
            ru: `${which === 'L' ? 'нижняя' : 'верхняя'} граница Уилсона группы ${i}`,
            en: `Wilson ${which === 'L' ? 'lower' : 'upper'} limit of group ${i}`,
        });
        const inputs = {
            'p̂₁': x1 / n1,
            'p̂₂': x2 / n2,
            'L₁': one.lower,
            'U₁': one.upper,
            'L₂': two.lower,
            'U₂': two.upper,
        };
        return [
            given('L₁', text(1, 'L'), one.lower, shown),
            given('U₁', text(1, 'U'), one.upper, shown),
            given('L₂', text(2, 'L'), two.lower, shown),
            given('U₂', text(2, 'U'), two.upper, shown),
            ...pair(
                '{p̂₁} − {p̂₂} − √(({p̂₁} − {L₁})² + ({U₂} − {p̂₂})²)',
                '{p̂₁} − {p̂₂} + √(({U₁} − {p̂₁})² + ({p̂₂} − {L₂})²)',
                inputs,
            ),
        ];
    }
    return [
        { symbol: 'L', label: lowerLabel, formula: 'Z(δ) = z', value: limits.lower, ...shown },
        { symbol: 'U', label: upperLabel, formula: 'Z(δ) = −z', value: limits.upper, ...shown },
    ];
}

function derivation(method: string, steps: Step[]): Derivation {
    const info = methodInfo(method)!;
    return { method: info.name, source: info.source, steps, warnings: [] };
}
