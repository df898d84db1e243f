import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { powerStep } from '../steps/test-steps.js';
import type { BoundaryShape } from './boundary-shape.js';

const six = { digits: 6 } as const;
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const at = (letter: string, k: number): string =>
    letter + [...String(k + 1)].map(digit => subscripts[Number(digit)]!).join('');

const labels = {
    alpha: { ru: 'уровень значимости всего испытания', en: 'significance level of the whole trial' },
    constant: { ru: 'константа, при которой уровень равен α', en: 'constant at which the level is α' },
    delta: { ru: 'параметр формы', en: 'parameter of the shape' },
    drift: { ru: 'сдвиг, при котором мощность равна 1 − β', en: 'drift at which the power is 1 − β' },
    fixed: { ru: 'сдвиг без промежуточных анализов', en: 'drift without interim looks' },
    inflation: { ru: 'множитель на объём выборки', en: 'factor on the sample size' },
    expected0: { ru: 'ожидаемый объём при H₀, в долях', en: 'expected size under H₀, as a multiple' },
    expected1: { ru: 'ожидаемый объём при H₁, в долях', en: 'expected size under H₁, as a multiple' },
};
const rateLabel = (k: number) => ({
    ru: `доля информации при анализе ${k + 1}`,
    en: `information rate of look ${k + 1}`,
});
const criticalLabel = (k: number) => ({
    ru: `критическое значение анализа ${k + 1}`,
    en: `critical value of look ${k + 1}`,
});
const spentLabel = (k: number) => ({
    ru: `уровень, потраченный к анализу ${k + 1}`,
    en: `level spent up to look ${k + 1}`,
});
const exitLabel = (k: number, under: string) => ({
    ru: `вероятность завершить при анализе ${k + 1} при ${under}`,
    en: `probability of ending at look ${k + 1} under ${under}`,
});

interface BoundaryFacts {
    shape: BoundaryShape;
    rates: readonly number[];
    alpha: number;
    sides: 1 | 2;
    critical: readonly number[];
    cumulativeAlpha: readonly number[];
}

/** Steps of the critical values: of a shape with one constant, or of a spending function. */
export function boundarySteps({ shape, rates, alpha, sides, critical, cumulativeAlpha }: BoundaryFacts): Step[] {
    const z = sides === 2 ? '|Z|' : 'Z';
    const level = { unit: 'probability', digits: 6 } as const;
    const head = [
        given('α', labels.alpha, alpha, { unit: 'probability' }),
        ...rates.map((t, k) => given(at('t', k), rateLabel(k), t, { digits: 4 })),
    ];
    const scale = scaleOf(shape);
    if (scale) {
        const C = critical.at(-1)!;
        const constant: Step = {
            symbol: 'C',
            label: labels.constant,
            formula: `P(${z}ₖ ≥ cₖ, k = 1 … K) = α`,
            value: C,
            ...six,
        };
        const delta = shape.kind === 'wang-tsiatis' ? [given('Δ', labels.delta, shape.delta)] : [];
        const inputs = { C, Δ: shape.kind === 'wang-tsiatis' ? shape.delta : 0 };
        return [
            ...head,
            ...delta,
            constant,
            ...critical.map((value, k) =>
                computed(
                    at('c', k),
                    criticalLabel(k),
                    scale(at('t', k)),
                    { ...inputs, [at('t', k)]: rates[k]! },
                    value,
                    six,
                ),
            ),
            ...cumulativeAlpha.map(
                (value, k): Step => ({
                    symbol: at('α', k),
                    label: spentLabel(k),
                    formula: `P(${z}ⱼ ≥ cⱼ, j ≤ ${k + 1})`,
                    value,
                    ...level,
                }),
            ),
        ];
    }
    const spent = cumulativeAlpha.map((value, k): Step => {
        const t = at('t', k);
        const template = spendingOf(shape, t);
        const inputs = { α: alpha, [t]: rates[k]!, γ: shape.kind === 'kim-demets' ? shape.gamma : 0 };
        return template
            ? computed(at('α', k), spentLabel(k), template, inputs, value, level)
            : { symbol: at('α', k), label: spentLabel(k), formula: `P(Zⱼ ≥ cⱼ, j ≤ ${k + 1})`, value, ...level };
    });
    const bounds = critical.map((value, k): Step => {
        const formula = `P(Z₁ < c₁ … Z${at('', k)} ≥ c${at('', k)}) = ${at('α', k)}${k > 0 ? ` − ${at('α', k - 1)}` : ''}`;
        const fixed = shape.kind === 'haybittle-peto' && k < critical.length - 1;
        return { symbol: at('c', k), label: criticalLabel(k), ...(fixed ? {} : { formula }), value, ...six };
    });
    const gamma = shape.kind === 'kim-demets' ? [given('γ', labels.delta, shape.gamma)] : [];
    return [...head, ...gamma, ...(shape.kind === 'haybittle-peto' ? [...bounds, ...spent] : [...spent, ...bounds])];
}

/** c as a multiple of C. */
function scaleOf(shape: BoundaryShape): ((t: string) => string) | undefined {
    switch (shape.kind) {
        case 'obrien-fleming':
            return t => `{C} / √({${t}})`;
        case 'pocock':
            return () => '{C}';
        case 'wang-tsiatis':
            return t => `{C} · exp(({Δ} − 0.5) · ln({${t}}))`;
        default:
            return undefined;
    }
}

/** Level spent at a rate. */
function spendingOf(shape: BoundaryShape, t: string): string | undefined {
    switch (shape.kind) {
        case 'lan-demets-obrien-fleming':
            return `2 − 2 · Φ(Φ⁻¹(1 − {α} / 2) / √({${t}}))`;
        case 'lan-demets-pocock':
            return `{α} · ln(1 + (exp(1) − 1) · {${t}})`;
        case 'kim-demets':
            return `{α} · exp({γ} · ln({${t}}))`;
        default:
            return undefined;
    }
}

interface InflationFacts {
    rates: readonly number[];
    alpha: number;
    sides: 1 | 2;
    power: number;
    drift: number;
    fixed: number;
    exitsH0: readonly number[];
    exitsH1: readonly number[];
    inflationFactor: number;
    expectedFactorH0: number;
    expectedFactorH1: number;
}

/** What the looks cost. */
export function inflationSteps(facts: InflationFacts): Step[] {
    const { rates, alpha, sides, power, drift, fixed, exitsH0, exitsH1 } = facts;
    const early = rates.slice(0, -1).map((_, k) => k);
    const exit = (symbol: string, under: string, exits: readonly number[]): Step[] =>
        early.map(k => given(at(symbol, k), exitLabel(k, under), exits[k]!, { unit: 'probability', digits: 6 }));
    const expected = (symbol: string, exits: readonly number[]) => ({
        template: ['{R} · (1', ...early.map(k => `(1 − {${at('t', k)}}) · {${at(symbol, k)}}`)].join(' − ').concat(')'),
        inputs: {
            R: facts.inflationFactor,
            ...Object.fromEntries(
                early.flatMap(k => [
                    [at('t', k), rates[k]!],
                    [at(symbol, k), exits[k]!],
                ]),
            ),
        },
    });
    const [h0, h1] = [expected('a', exitsH0), expected('b', exitsH1)];
    const quantiles = { 'z₁': upperZ(alpha / sides), 'z₂': upperZ(1 - power) };
    const inputs = { θ: drift, 'θ₀': fixed };
    const z = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    return [
        powerStep(power),
        computed('z₁', z, sides === 2 ? 'Φ⁻¹(1 − {α} / 2)' : 'Φ⁻¹(1 − {α})', { α: alpha }, quantiles['z₁'], six),
        computed('z₂', z, 'Φ⁻¹({1 − β})', { '1 − β': power }, quantiles['z₂'], six),
        computed('θ₀', labels.fixed, '{z₁} + {z₂}', quantiles, fixed, six),
        { symbol: 'θ', label: labels.drift, formula: 'P(Zₖ ≥ cₖ, k = 1 … K | θ) = 1 − β', value: drift, ...six },
        ...exit('a', 'H₀', exitsH0),
        ...exit('b', 'H₁', exitsH1),
        computed('R', labels.inflation, '({θ} / {θ₀})²', inputs, facts.inflationFactor, six),
        computed('E₀', labels.expected0, h0.template, h0.inputs, facts.expectedFactorH0, six),
        computed('E₁', labels.expected1, h1.template, h1.inputs, facts.expectedFactorH1, six),
    ];
}
