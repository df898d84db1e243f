import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import type { IntervalFacts } from './interval-derivation.js';
import type { ProportionMethod } from './proportion-method.js';

/** Templates of the two limits. B⁻¹(a; s, t) is the a-quantile of Beta(s, t). */
interface LimitTemplates {
    lower: string;
    upper: string;
    /** z is among the inputs. */
    usesZ: boolean;
}

const lowerLabel: Bilingual = { ru: 'нижняя граница', en: 'lower limit' };
const upperLabel: Bilingual = { ru: 'верхняя граница', en: 'upper limit' };

function around(centre: string, half: string): LimitTemplates {
    return { lower: `${centre} − ${half}`, upper: `${centre} + ${half}`, usesZ: true };
}

const wilson = (sign: string) => `({x} + {z}² / 2 ${sign} {z} · √({x} · ({n} − {x}) / {n} + {z}² / 4)) / ({n} + {z}²)`;
const wilsonCc = (sign: string, other: string) =>
    `(2 · {x} + {z}² ${sign} 1 ${sign} {z} · √({z}² ${sign} 2 − 1 / {n} + 4 · {x} · ({n} − {x} ${other} 1) / {n})) / (2 · ({n} + {z}²))`;

const templates: Readonly<Record<ProportionMethod, LimitTemplates | undefined>> = {
    wald: around('{x} / {n}', '{z} · √({x} · ({n} − {x}) / {n}³)'),
    'wald-cc': around('{x} / {n}', '({z} · √({x} · ({n} − {x}) / {n}³) + 1 / (2 · {n}))'),
    wilson: { lower: wilson('−'), upper: wilson('+'), usesZ: true },
    'wilson-cc': { lower: wilsonCc('−', '+'), upper: wilsonCc('+', '−'), usesZ: true },
    'clopper-pearson': {
        lower: 'B⁻¹({a}; {x}, {n} − {x} + 1)',
        upper: 'B⁻¹(1 − {a}; {x} + 1, {n} − {x})',
        usesZ: false,
    },
    jeffreys: {
        lower: 'B⁻¹({a}; {x} + 0.5, {n} − {x} + 0.5)',
        upper: 'B⁻¹(1 − {a}; {x} + 0.5, {n} − {x} + 0.5)',
        usesZ: false,
    },
    'agresti-coull': around(
        '({x} + {z}² / 2) / ({n} + {z}²)',
        '{z} · √(({x} + {z}² / 2) · ({n} − {x} + {z}² / 2) / ({n} + {z}²)³)',
    ),
    'plus-four': around('({x} + 2) / ({n} + 4)', '{z} · √(({x} + 2) · ({n} − {x} + 2) / ({n} + 4)³)'),
    arcsine: {
        lower: 'sin(asin(√(({x} + 0.375) / ({n} + 0.75))) − {z} / (2 · √({n})))²',
        upper: 'sin(asin(√(({x} + 0.375) / ({n} + 0.75))) + {z} / (2 · √({n})))²',
        usesZ: true,
    },
    logit: {
        lower: '1 / (1 + exp({z} · √({n} / ({x} · ({n} − {x}))) − ln({x} / ({n} − {x}))))',
        upper: '1 / (1 + exp(−{z} · √({n} / ({x} · ({n} − {x}))) − ln({x} / ({n} − {x}))))',
        usesZ: true,
    },
    'mid-p': undefined,
    'likelihood-ratio': undefined,
    blaker: undefined,
};

/** What the limits of the methods without a closed form solve. */
const equations: Partial<Record<ProportionMethod, { lower: string; upper: string }>> = {
    'mid-p': { lower: 'P(X > x | L) + P(X = x | L) / 2 = a', upper: 'P(X < x | U) + P(X = x | U) / 2 = a' },
    'likelihood-ratio': {
        lower: '2 · (ln ℓ(p̂) − ln ℓ(L)) = z²',
        upper: '2 · (ln ℓ(p̂) − ln ℓ(U)) = z²',
    },
    blaker: {
        lower: 'min{p : P(X ≥ x | p) + P(X ≤ k | p) ≥ 2a}',
        upper: 'max{p : P(X ≤ x | p) + P(X ≥ k | p) ≥ 2a}',
    },
};

/** Where the limit is fixed or cut instead of computed, the formula would not give it. */
function cut(facts: IntervalFacts, limit: number): boolean {
    if (limit !== 0 && limit !== 1) return false;
    return facts.method !== 'wald' && facts.method !== 'agresti-coull';
}

/** Steps of the limits. */
export function intervalSteps(facts: IntervalFacts): Step[] {
    const { x, n, tail, method } = facts;
    const form = templates[method];
    const z = upperZ(tail);
    const inputs = { x, n, ...(form?.usesZ ? { z } : { a: tail }) };
    const limit = (symbol: string, label: Bilingual, which: 'lower' | 'upper'): Step => {
        const value = facts[which];
        const shown = { unit: 'proportion', digits: 4 } as const;
        if (cut(facts, value)) return { symbol, label, value, ...shown };
        if (form) return computed(symbol, label, form[which], inputs, value, shown);
        return { symbol, label, formula: equations[method]![which], value, ...shown };
    };
    return [
        ...(form?.usesZ || method === 'likelihood-ratio' ? [zStep(tail)] : []),
        ...(facts.side === 'upper' ? [] : [limit('L', lowerLabel, 'lower')]),
        ...(facts.side === 'lower' ? [] : [limit('U', upperLabel, 'upper')]),
    ];
}

/** z = Φ⁻¹(1 − a). */
export function zStep(tail: number, symbol = 'z', name = 'a'): Step {
    const label = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    return computed(symbol, label, `Φ⁻¹(1 − {${name}})`, { [name]: tail }, upperZ(tail), { digits: 6 });
}
