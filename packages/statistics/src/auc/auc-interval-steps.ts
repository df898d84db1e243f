import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { counted, errorLabel, levelSteps, lowerLabel, share, upperLabel, waldSteps } from '../steps/test-steps.js';
import type { AucMethod } from './auc-interval.js';

/** What an area's interval was computed from. */
export interface AucFacts {
    auc: number;
    /** Diseased and non-diseased cases. */
    m: number;
    n: number;
    level: number;
    /** Variances of the placements of the diseased and of the non-diseased; DeLong only. */
    spread?: { positive: number; negative: number };
    standardError?: number;
    lower: number;
    upper: number;
}

const six = { digits: 6 } as const;

/** Numbers of cases of both classes. */
export function casesSteps(m: number, n: number): Step[] {
    return [
        given('n₊', { ru: 'случаи с патологией', en: 'diseased cases' }, m, counted),
        given('n₋', { ru: 'случаи без патологии', en: 'non-diseased cases' }, n, counted),
    ];
}

/** The empirical area, a count over all pairs of a diseased and a non-diseased case. */
export function areaOfData(auc: number, index = ''): Step {
    return {
        symbol: `A${index}`,
        label: {
            ru: 'площадь: доля пар, в которых балл больного выше, совпадения — за половину',
            en: 'area: share of pairs in which the diseased case scores higher, ties one half',
        },
        formula: 'Σᵢ Σⱼ ψ(xᵢ, yⱼ) / (n₊ · n₋)',
        value: auc,
        digits: 6,
    };
}

/** DeLong's standard error from the variances of the placements. */
export function delongSteps(spread: { positive: number; negative: number }, m: number, n: number, se: number): Step[] {
    const ofPositive = { ru: 'дисперсия мест случаев с патологией', en: 'variance of the placements of the diseased' };
    const ofNegative = {
        ru: 'дисперсия мест случаев без патологии',
        en: 'variance of the placements of the non-diseased',
    };
    const inputs = { 'S₁': spread.positive, 'S₀': spread.negative, 'n₊': m, 'n₋': n };
    return [
        { symbol: 'S₁', label: ofPositive, formula: 'Σᵢ (Vᵢ − A)² / (n₊ − 1)', value: spread.positive, ...six },
        { symbol: 'S₀', label: ofNegative, formula: 'Σⱼ (Vⱼ − A)² / (n₋ − 1)', value: spread.negative, ...six },
        computed('SE', errorLabel, '√({S₁} / {n₊} + {S₀} / {n₋})', inputs, se, six),
    ];
}

/** Steps of an interval of an area by the method that was used in the end. */
export function aucIntervalSteps(method: AucMethod, facts: AucFacts): Step[] {
    const { auc, m, n, level, lower, upper } = facts;
    const head = [...casesSteps(m, n), areaOfData(auc), ...levelSteps(level)];
    const z = upperZ((1 - level) / 2);
    if (method === 'newcombe') return [...head, ...newcombeSteps(facts, z)];
    const SE = facts.standardError!;
    const error = method === 'hanley-mcneil' ? hanleySteps(auc, m, n, SE) : delongSteps(facts.spread!, m, n, SE);
    if (method !== 'logit-delong') return [...head, ...error, ...waldSteps('A', { A: auc, z, SE }, lower, upper)];
    const inputs = { A: auc, z, SE };
    const limit = (sign: string): string =>
        `1 / (1 + exp(${sign}{z} · {SE} / ({A} · (1 − {A})) − ln({A} / (1 − {A}))))`;
    return [
        ...head,
        ...error,
        computed('L', lowerLabel, limit(''), inputs, lower, share),
        computed('U', upperLabel, limit('−'), inputs, upper, share),
    ];
}

function hanleySteps(auc: number, m: number, n: number, SE: number): Step[] {
    const q = auc / (2 - auc);
    const r = (2 * auc * auc) / (1 + auc);
    const pairs = { ru: 'два случая с патологией выше одного без неё', en: 'two diseased above one non-diseased' };
    const triples = { ru: 'один случай с патологией выше двух без неё', en: 'one diseased above two non-diseased' };
    const template = '√(({A} · (1 − {A}) + ({n₊} − 1) · ({Q} − {A}²) + ({n₋} − 1) · ({R} − {A}²)) / ({n₊} · {n₋}))';
    return [
        computed('Q', pairs, '{A} / (2 − {A})', { A: auc }, q, six),
        computed('R', triples, '2 · {A}² / (1 + {A})', { A: auc }, r, six),
        computed('SE', errorLabel, template, { A: auc, Q: q, R: r, 'n₊': m, 'n₋': n }, SE, six),
    ];
}

/** The limits solve |A − t| = z·SE(t); the distance at each is computed so that a reader can see that they do. */
function newcombeSteps({ auc, m, n, lower, upper }: AucFacts, z: number): Step[] {
    const half = { ru: 'половина числа случаев без одного', en: 'half the cases, less one' };
    const k = (m + n) / 2 - 1;
    const limit = (symbol: string, label: typeof half, value: number, at: number): Step =>
        value === at
            ? { symbol, label, value, ...share }
            : { symbol, label, formula: `|A − ${symbol}| = z · SE(${symbol})`, value, unit: 'proportion', digits: 6 };
    const check = (symbol: string, value: number): Step => {
        const label = {
            ru: 'z · SE на этой границе: расстояние до A',
            en: 'z · SE at this limit: its distance from A',
        };
        const t = `{${symbol}}`;
        const template = `{z} · √(${t} · (1 − ${t}) · (1 + {k} · (1 − ${t}) / (2 − ${t}) + {k} · ${t} / (1 + ${t})) / ({n₊} · {n₋}))`;
        const inputs = { z, k, 'n₊': m, 'n₋': n, [symbol]: value };
        return computed(`d${symbol}`, label, template, inputs, Math.abs(auc - value), six);
    };
    const atEnd = (value: number): boolean => value === 0 || value === 1;
    return [
        computed('k', half, '({n₊} + {n₋}) / 2 − 1', { 'n₊': m, 'n₋': n }, k),
        limit('L', lowerLabel, lower, 0),
        ...(atEnd(lower) ? [] : [check('L', lower)]),
        limit('U', upperLabel, upper, 1),
        ...(atEnd(upper) ? [] : [check('U', upper)]),
    ];
}
