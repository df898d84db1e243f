import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { type Source, paper } from '../core/source.js';
import { computed, given } from '../core/step.js';
import { atLeast, atMost, exactly } from '../distribution/binomial.js';
import { normalCdf } from '../distribution/normal.js';

export interface OneSampleTestInput {
    /** Successes, whole, 0 ≤ x ≤ n. */
    x: number;
    /** Trials, whole, 1 ≤ n ≤ 10⁷. */
    n: number;
    /** The goal, 0 < p0 < 1. */
    p0: number;
    /** `greater`: H1 is p > p0. `two-minlike`: outcomes no likelier than x; `two-doubled`: twice the smaller tail. */
    alternative: 'greater' | 'less' | 'two-minlike' | 'two-doubled';
    /** `mid-p` counts half of the observed outcome; `score`: normal, variance of p0. Default `exact`. */
    method?: 'exact' | 'mid-p' | 'score';
}

export interface OneSampleTest {
    p: number;
    /** Score test only: (x/n − p0) / √(p0(1−p0)/n). */
    z?: number;
    derivation: Derivation;
}

const fleiss = paper(
    'Fleiss, Levin, Paik 2003',
    'Fleiss J.L., Levin B., Paik M.C. Statistical Methods for Rates and Proportions. 3rd ed. Wiley, 2003, ch. 2',
    '10.1002/0471445428',
);

/**
 * p-value of the test of one proportion against a goal. Both two-sided forms of the score test are 2·Φ(−|z|).
 * @throws StatisticsError if an argument is outside its range; `two-minlike` has no mid-p form.
 */
export function oneSampleTest(input: OneSampleTestInput): OneSampleTest {
    const { x, n, p0, alternative, method = 'exact' } = input;
    checkOneOf('method', method, ['exact', 'mid-p', 'score']);
    const alternatives = ['greater', 'less', 'two-doubled', 'two-minlike'] as const;
    checkOneOf('alternative', alternative, method === 'mid-p' ? alternatives.slice(0, 3) : alternatives);
    checkWhole('n', n, 1);
    checkWhole('x', x, 0, n);
    checkInside('p0', p0, 0, 1);
    const facts = { x, n, p0, alternative };
    return method === 'score' ? scoreTest(facts) : exactTest(facts, method === 'mid-p');
}

interface Facts {
    x: number;
    n: number;
    p0: number;
    alternative: OneSampleTestInput['alternative'];
}

function exactTest({ x, n, p0, alternative }: Facts, mid: boolean): OneSampleTest {
    const half = mid ? exactly(x, n, p0) / 2 : 0;
    const greater = atLeast(x, n, p0) - half;
    const less = atMost(x, n, p0) - half;
    const minus = mid ? ' − P(X = {x} | {n}, {p₀}) / 2' : '';
    const forms = {
        greater: { p: greater, template: `P(X ≥ {x} | {n}, {p₀})${minus}` },
        less: { p: less, template: `P(X ≤ {x} | {n}, {p₀})${minus}` },
        'two-doubled': {
            p: Math.min(1, 2 * Math.min(greater, less)),
            template: `min(1, 2 · min(P(X ≥ {x} | {n}, {p₀})${minus}, P(X ≤ {x} | {n}, {p₀})${minus}))`,
        },
    };
    const name = mid
        ? { ru: 'биномиальный критерий mid-P', en: 'Mid-p binomial test' }
        : { ru: 'точный биномиальный критерий', en: 'Exact binomial test' };
    const label = { ru: 'p-значение', en: 'p-value' };
    const shown = { unit: 'probability', digits: 4 } as const;
    if (alternative === 'two-minlike') {
        const p = minimumLikelihood(x, n, p0);
        const formula = 'Σ P(X = k | n, p₀) over k with P(X = k | n, p₀) ≤ P(X = x | n, p₀)';
        return { p, derivation: derivation(name, { x, n, p0 }, [{ symbol: 'p', label, formula, value: p, ...shown }]) };
    }
    const { p, template } = forms[alternative];
    const step = computed('p', label, template, { x, n, 'p₀': p0 }, p, shown);
    return { p, derivation: derivation(name, { x, n, p0 }, [step]) };
}

/** Sum of the probabilities of all outcomes no likelier than x; ties within 1e-7 count, as in R. */
function minimumLikelihood(x: number, n: number, p0: number): number {
    const mean = n * p0;
    if (x === mean) return 1;
    const limit = exactly(x, n, p0) * (1 + 1e-7);
    const likely = (k: number) => exactly(k, n, p0) > limit;
    if (x < mean) {
        const k = firstUnlikely(Math.ceil(mean), n, 1, likely);
        return Math.min(1, atMost(x, n, p0) + atLeast(k, n, p0));
    }
    const k = firstUnlikely(Math.floor(mean), n, -1, likely);
    return Math.min(1, atLeast(x, n, p0) + atMost(k, n, p0));
}

/** First outcome from the mode outwards that is no longer likelier; probabilities fall away from the mode. */
function firstUnlikely(start: number, n: number, sign: 1 | -1, likely: (k: number) => boolean): number {
    let near = 0;
    let far = sign === 1 ? n + 1 - start : start + 1;
    if (!likely(start)) return start;
    while (far - near > 1) {
        const middle = Math.floor((near + far) / 2);
        if (likely(start + sign * middle)) near = middle;
        else far = middle;
    }
    return start + sign * far;
}

function scoreTest({ x, n, p0, alternative }: Facts): OneSampleTest {
    const z = (x / n - p0) / Math.sqrt((p0 * (1 - p0)) / n);
    const forms = {
        greater: { p: normalCdf(-z), template: 'Φ(−{z})' },
        less: { p: normalCdf(z), template: 'Φ({z})' },
        two: { p: 2 * normalCdf(-Math.abs(z)), template: '2 · Φ(−|{z}|)' },
    };
    const { p, template } = forms[alternative === 'greater' || alternative === 'less' ? alternative : 'two'];
    const name = { ru: 'z-критерий с дисперсией нулевой гипотезы', en: 'Score z test' };
    const zLabel = { ru: 'статистика критерия', en: 'test statistic' };
    const zTemplate = '({x} / {n} − {p₀}) / √({p₀} · (1 − {p₀}) / {n})';
    const steps = [
        computed('z', zLabel, zTemplate, { x, n, 'p₀': p0 }, z, { digits: 6 }),
        computed('p', { ru: 'p-значение', en: 'p-value' }, template, { z }, p, { unit: 'probability', digits: 4 }),
    ];
    return { p, z, derivation: derivation(name, { x, n, p0 }, steps) };
}

function derivation(
    method: Derivation['method'],
    facts: Omit<Facts, 'alternative'>,
    steps: Step[],
    source: Source = fleiss,
): Derivation {
    const inputs = [
        given('x', { ru: 'число успехов', en: 'successes' }, facts.x, { unit: 'cases', digits: 0 }),
        given('n', { ru: 'число наблюдений', en: 'cases' }, facts.n, { unit: 'cases', digits: 0 }),
        given('p₀', { ru: 'целевое значение', en: 'goal' }, facts.p0, { unit: 'proportion' }),
    ];
    return { method, source, steps: [...inputs, ...steps], warnings: [] };
}
