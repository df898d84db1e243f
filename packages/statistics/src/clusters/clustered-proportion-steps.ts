import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { zStep } from '../proportion/interval-steps.js';
import { counted, lowerLabel, share, studentStep, tailSteps, upperLabel } from '../steps/test-steps.js';
import type { ClusteredMethod } from './clustered-proportion.js';

interface Facts {
    method: ClusteredMethod;
    K: number;
    N: number;
    X: number;
    p: number;
    level: number;
    /** Σ(x − n p)². */
    spread: number;
    variance: number;
    standardError: number;
    designEffect: number;
    effectiveN: number;
    lower: number;
    upper: number;
}

const six = { digits: 6 } as const;
const labels = {
    K: { ru: 'кластеры (пациенты)', en: 'clusters (patients)' },
    N: { ru: 'единицы (очаги)', en: 'units (lesions)' },
    X: { ru: 'единицы с событием', en: 'units with the event' },
    p: { ru: 'оценка доли', en: 'estimate' },
    spread: { ru: 'сумма квадратов отклонений кластеров', en: "sum of the clusters' squared deviations" },
    variance: { ru: 'дисперсия оценки отношения', en: 'variance of the ratio estimator' },
    independence: { ru: 'дисперсия по независимой рабочей модели', en: 'variance under working independence' },
    error: { ru: 'стандартная ошибка', en: 'standard error' },
    design: { ru: 'эффект дизайна', en: 'design effect' },
    effective: { ru: 'эффективное число единиц', en: 'effective number of units' },
    adjusted: { ru: 'то же с поправкой на степени свободы', en: 'the same, adjusted for degrees of freedom' },
    x: { ru: 'эффективное число событий', en: 'effective number of events' },
    tN: { ru: 'квантиль Стьюдента с N − 1 степенями', en: "Student's quantile with N − 1 degrees" },
};

/** Steps of a proportion of clustered units with its interval. */
export function clusteredSteps(facts: Facts): Step[] {
    const { K, N, X, p, level, spread, variance, standardError, designEffect, effectiveN, method } = facts;
    const counts = { K, N, S: spread };
    const design = [
        computed('D', labels.design, '{V} / ({p} · (1 − {p}) / {N})', { V: variance, p, N }, designEffect, six),
        computed('n*', labels.effective, '{N} / {D}', { N, D: designEffect }, effectiveN, six),
    ];
    const tail = (1 - level) / 2;
    const student = ['logit-t', 'arcsine-t', 'korn-graubard'].includes(method);
    const t = studentUpper(tail, K - 1);
    return [
        given('K', labels.K, K, counted),
        given('N', labels.N, N, counted),
        given('X', labels.X, X, counted),
        computed('p', labels.p, '{X} / {N}', { X, N }, p, six),
        { symbol: 'S', label: labels.spread, formula: 'Σ (xᵢ − nᵢ · p)²', value: spread, ...six },
        method === 'gee-logit'
            ? computed('V', labels.independence, '{S} / {N}²', counts, spread / (N * N), six)
            : computed('V', labels.variance, '{K} / ({K} − 1) · {S} / {N}²', counts, variance, six),
        ...(method === 'gee-logit'
            ? []
            : [computed('SE', labels.error, '√({V})', { V: variance }, standardError, six), ...design]),
        ...tailSteps(level),
        ...(method === 'clopper-pearson' ? [] : student ? [studentStep(tail, '{K} − 1', { K }, t)] : [zStep(tail)]),
        ...limitSteps(facts, tail, t),
    ];
}

function limitSteps(
    { method, p, K, N, spread, variance, effectiveN, lower, upper }: Facts,
    tail: number,
    t: number,
): Step[] {
    const z = upperZ(tail);
    const pair = (low: string, high: string, inputs: Record<string, number>): Step[] => [
        computed('L', lowerLabel, low, inputs, lower, share),
        computed('U', upperLabel, high, inputs, upper, share),
    ];
    const V = method === 'gee-logit' ? spread / (N * N) : variance;
    const inputs = { p, z, t, V, 'n*': effectiveN, K, N, a: tail };
    const logit = (quantile: string): Step[] => {
        const limit = (sign: string): string =>
            `1 / (1 + exp(${sign}${quantile} · √({V}) / ({p} · (1 − {p})) − ln({p} / (1 − {p}))))`;
        return pair(limit(''), limit('−'), inputs);
    };
    const beta = (name: string, n: number): Step[] => {
        const x = computed('x*', labels.x, `{p} · {${name}}`, { p, [name]: n }, p * n, six);
        const facts = { a: tail, 'x*': p * n, [name]: n };
        const low: Step =
            p === 0
                ? { symbol: 'L', label: lowerLabel, value: 0, ...share }
                : computed('L', lowerLabel, `B⁻¹({a}; {x*}, {${name}} − {x*} + 1)`, facts, lower, share);
        const high: Step =
            p === 1
                ? { symbol: 'U', label: upperLabel, value: 1, ...share }
                : computed('U', upperLabel, `B⁻¹(1 − {a}; {x*} + 1, {${name}} − {x*})`, facts, upper, share);
        return [x, low, high];
    };
    switch (method) {
        case 'wald':
            return pair('{p} − {z} · √({V})', '{p} + {z} · √({V})', inputs);
        case 'wilson': {
            const half = '{z} · √({p} · (1 − {p}) / {n*} + {z}² / (4 · {n*}²))';
            const limit = (sign: string): string => `({p} + {z}² / (2 · {n*}) ${sign} ${half}) / (1 + {z}² / {n*})`;
            return pair(limit('−'), limit('+'), inputs);
        }
        case 'clopper-pearson':
            return beta('n*', effectiveN);
        case 'korn-graubard': {
            const tN = studentUpper(tail, N - 1);
            const n = effectiveN * (tN / t) ** 2;
            return [
                computed('t(N)', labels.tN, 't⁻¹(1 − {a}; {N} − 1)', { a: tail, N }, tN, six),
                computed('n**', labels.adjusted, '{n*} · ({t(N)} / {t})²', { 'n*': effectiveN, 't(N)': tN, t }, n, six),
                ...beta('n**', n),
            ];
        }
        case 'logit':
        case 'gee-logit':
            return logit('{z}');
        case 'logit-t':
            return logit('{t}');
        case 'arcsine-t': {
            const half = '{t} · √({V}) / (2 · √({p} · (1 − {p})))';
            return pair(`sin(asin(√({p})) − ${half})²`, `sin(asin(√({p})) + ${half})²`, inputs);
        }
    }
}
