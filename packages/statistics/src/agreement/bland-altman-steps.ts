import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { counted, studentStep, tailSteps } from '../steps/test-steps.js';
import type { Limits } from './prevalence-and-bias.js';

interface Facts {
    n: number;
    bias: Limits;
    standardDeviation: number;
    lowerLimit: Limits;
    upperLimit: Limits;
    coverage: number;
    level: number;
    method: 'exact' | 'approximate' | '1986';
    /** Multiplier of the limits of agreement. */
    z: number;
    t: number;
    innerT?: number;
    outerT?: number;
}

const six = { digits: 6 } as const;
const labels = {
    n: { ru: 'пары измерений', en: 'pairs' },
    coverage: { ru: 'доля разностей между пределами', en: 'share of differences between the limits' },
    bias: { ru: 'средняя разность', en: 'mean difference' },
    deviation: { ru: 'стандартное отклонение разностей', en: 'standard deviation of the differences' },
    z: { ru: 'множитель пределов согласия', en: 'multiplier of the limits of agreement' },
    half: { ru: 'полуширина интервала предела', en: 'half-width of the interval of a limit' },
    lowerBias: { ru: 'средняя разность: нижняя граница', en: 'mean difference: lower limit' },
    upperBias: { ru: 'средняя разность: верхняя граница', en: 'mean difference: upper limit' },
    lower: { ru: 'нижний предел согласия', en: 'lower limit of agreement' },
    upper: { ru: 'верхний предел согласия', en: 'upper limit of agreement' },
    inner: { ru: 'квантиль нецентрального распределения Стьюдента: a', en: 'quantile of the noncentral t: a' },
    outer: { ru: 'квантиль нецентрального распределения Стьюдента: 1 − a', en: 'quantile of the noncentral t: 1 − a' },
} as const;

const ofLimit = (which: 'lower' | 'upper', side: 'from' | 'to') => ({
    ru: `${which === 'lower' ? 'нижний' : 'верхний'} предел: ${side === 'from' ? 'нижняя' : 'верхняя'} граница`,
    en: `${which} limit of agreement: ${side === 'from' ? 'lower' : 'upper'} limit`,
});

/** Steps of the limits of agreement with their intervals. */
export function blandAltmanSteps(facts: Facts): Step[] {
    const { n, bias, standardDeviation: s, lowerLimit, upperLimit, coverage, level, method, z, t } = facts;
    const base = { d̄: bias.estimate, s, n, t, z };
    const multiplier =
        method === '1986'
            ? given('z', labels.z, z)
            : computed('z', labels.z, 'Φ⁻¹((1 + {c}) / 2)', { c: coverage }, z, six);
    return [
        given('n', labels.n, n, counted),
        given('d̄', labels.bias, bias.estimate, six),
        given('s', labels.deviation, s, six),
        given('c', labels.coverage, coverage, { unit: 'proportion' }),
        multiplier,
        ...tailSteps(level),
        studentStep((1 - level) / 2, '{n} − 1', { n }, t),
        computed('d̄(L)', labels.lowerBias, '{d̄} − {t} · {s} / √({n})', base, bias.lower, six),
        computed('d̄(U)', labels.upperBias, '{d̄} + {t} · {s} / √({n})', base, bias.upper, six),
        computed('A₁', labels.lower, '{d̄} − {z} · {s}', base, lowerLimit.estimate, six),
        computed('A₂', labels.upper, '{d̄} + {z} · {s}', base, upperLimit.estimate, six),
        ...(method === 'exact' ? exactSteps(facts) : aroundSteps(facts, base)),
    ];
}

function aroundSteps({ method, lowerLimit, upperLimit }: Facts, base: Record<string, number>): Step[] {
    const half = upperLimit.upper - upperLimit.estimate;
    const root = method === '1986' ? '√(3 / {n})' : '√(1 / {n} + {z}² / (2 · ({n} − 1)))';
    const inputs = { 'A₁': lowerLimit.estimate, 'A₂': upperLimit.estimate, h: half };
    return [
        computed('h', labels.half, `{t} · {s} · ${root}`, base, half, six),
        computed('A₁(L)', ofLimit('lower', 'from'), '{A₁} − {h}', inputs, lowerLimit.lower, six),
        computed('A₁(U)', ofLimit('lower', 'to'), '{A₁} + {h}', inputs, lowerLimit.upper, six),
        computed('A₂(L)', ofLimit('upper', 'from'), '{A₂} − {h}', inputs, upperLimit.lower, six),
        computed('A₂(U)', ofLimit('upper', 'to'), '{A₂} + {h}', inputs, upperLimit.upper, six),
    ];
}

/** P(T ≤ τ | n − 1, √n · z) = a, and 1 − a. */
function exactSteps({ innerT = 0, outerT = 0, n, bias, standardDeviation: s, lowerLimit, upperLimit }: Facts): Step[] {
    const quantile = (
        index: '₁' | '₂',
        label: (typeof labels)['inner'] | (typeof labels)['outer'],
        value: number,
    ): Step => ({
        symbol: `τ${index}`,
        label,
        formula: `P(T ≤ τ${index} | n − 1, √(n) · z) = ${index === '₁' ? 'a' : '1 − a'}`,
        value,
        ...six,
    });
    const inputs = { d̄: bias.estimate, s, n, 'τ₁': innerT, 'τ₂': outerT };
    const at = (sign: '−' | '+', index: '₁' | '₂'): string => `{d̄} ${sign} {τ${index}} · {s} / √({n})`;
    return [
        quantile('₁', labels.inner, innerT),
        quantile('₂', labels.outer, outerT),
        computed('A₁(L)', ofLimit('lower', 'from'), at('−', '₂'), inputs, lowerLimit.lower, six),
        computed('A₁(U)', ofLimit('lower', 'to'), at('−', '₁'), inputs, lowerLimit.upper, six),
        computed('A₂(L)', ofLimit('upper', 'from'), at('+', '₁'), inputs, upperLimit.lower, six),
        computed('A₂(U)', ofLimit('upper', 'to'), at('+', '₂'), inputs, upperLimit.upper, six),
    ];
}
