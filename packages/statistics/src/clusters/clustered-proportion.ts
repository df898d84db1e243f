import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Notice } from '../core/derivation.js';
import { betaLowerQuantile, betaUpperQuantile } from '../distribution/beta.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { derivationOf } from '../steps/test-steps.js';
import { clusteredSteps } from './clustered-proportion-steps.js';
import { type ClusterCount, totalsOf } from './cluster-counts.js';

/** Intervals of a proportion of clustered units. */
export const clusteredMethods = [
    'wald',
    'wilson',
    'clopper-pearson',
    'logit',
    'logit-t',
    'korn-graubard',
    'arcsine-t',
    'gee-logit',
] as const;

export type ClusteredMethod = (typeof clusteredMethods)[number];

export interface ClusteredInput {
    clusters: readonly ClusterCount[];
    /** Default: wilson. */
    method?: ClusteredMethod;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface ClusteredProportion {
    estimate: number;
    /** Of the ratio estimator; for `gee-logit` of the logit. */
    standardError: number;
    /** Variance over that of independent units. */
    designEffect: number;
    /** N / design effect. */
    effectiveN: number;
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Proportion of units that come in clusters, by the ratio estimator with variance K/(K−1) Σ(x − n p)²/N²
 * (Rao, Scott 1992, Biometrics 48: 577-585; Obuchowski 1998, Statistics in Medicine 17: 1495-1507). Wald and logit use
 * normal quantiles; Wilson and Clopper-Pearson the effective sample size; `korn-graubard` (1998), `logit-t` and
 * `arcsine-t` Student's t with K − 1 degrees, as survey statistics does; `gee-logit` an independence GEE. Where all units
 * are alike the design effect cannot be estimated, and the limits that rest on it are NaN.
 * @throws StatisticsError if an argument is outside its range.
 */
export function clusteredProportion(input: ClusteredInput): ClusteredProportion {
    const { clusters, method = 'wilson', level = 0.95 } = input;
    checkOneOf('method', method, clusteredMethods);
    checkInside('level', level, 0, 1);
    const { K, N, X, p } = totalsOf(clusters);
    const spread = clusters.reduce((sum, { n, x, times = 1 }) => sum + times * (x - n * p) ** 2, 0);
    const squares = spread / (N * N);
    const variance = (K / (K - 1)) * squares;
    const designEffect = variance / ((p * (1 - p)) / N);
    const effectiveN = N / designEffect;
    const tail = (1 - level) / 2;
    const ratio = { estimate: p, standardError: Math.sqrt(variance), designEffect, effectiveN };
    const limits = limitsOf(method, { p, K, N, variance, effectiveN, squares, tail });
    const steps = clusteredSteps({ method, K, N, X, p, level, spread, variance, ...ratio, ...limits });
    const derivation = derivationOf(`clustered-${method}`, steps, X === 0 || X === N ? [allAlike] : []);
    if (method === 'gee-logit') {
        return { ...ratio, standardError: Math.sqrt(squares) / (p * (1 - p)), ...limits, derivation };
    }
    return { ...ratio, ...limits, derivation };
}

const allAlike: Notice = {
    code: 'design-effect-unknown',
    text: {
        ru: 'Все единицы одинаковы, эффект дизайна оценить нельзя: возьмите интервал доли, считая каждого пациента за один случай.',
        en: 'All units are alike, the design effect cannot be estimated: take the interval of a proportion with each patient as one case.',
    },
};

interface Facts {
    readonly p: number;
    readonly K: number;
    readonly N: number;
    readonly variance: number;
    readonly effectiveN: number;
    readonly squares: number;
    readonly tail: number;
}

function limitsOf(method: ClusteredMethod, facts: Facts): { lower: number; upper: number } {
    const { p, K, N, variance, effectiveN, squares, tail } = facts;
    const z = upperZ(tail);
    const t = studentUpper(tail, K - 1);
    switch (method) {
        case 'wald':
            return { lower: p - z * Math.sqrt(variance), upper: p + z * Math.sqrt(variance) };
        case 'wilson': {
            const scale = 1 + (z * z) / effectiveN;
            const center = (p + (z * z) / (2 * effectiveN)) / scale;
            const half = (z / scale) * Math.sqrt((p * (1 - p)) / effectiveN + (z * z) / (4 * effectiveN * effectiveN));
            return { lower: center - half, upper: center + half };
        }
        case 'clopper-pearson':
            return exact(p, effectiveN, tail);
        case 'korn-graubard': {
            const shrink = studentUpper(tail, N - 1) / t;
            return exact(p, effectiveN * shrink * shrink, tail);
        }
        case 'logit':
            return logit(p, z * Math.sqrt(variance));
        case 'logit-t':
            return logit(p, t * Math.sqrt(variance));
        case 'gee-logit':
            return logit(p, z * Math.sqrt(squares));
        case 'arcsine-t': {
            const angle = Math.asin(Math.sqrt(p));
            const half = (t * Math.sqrt(variance)) / (2 * Math.sqrt(p * (1 - p)));
            return { lower: Math.sin(angle - half) ** 2, upper: Math.sin(angle + half) ** 2 };
        }
    }
}

function exact(p: number, n: number, tail: number): { lower: number; upper: number } {
    const x = p * n;
    return {
        lower: p === 0 ? 0 : betaLowerQuantile(tail, x, n - x + 1),
        upper: p === 1 ? 1 : betaUpperQuantile(tail, x + 1, n - x),
    };
}

/** Limits on the logit scale; `half` is the half-width on the scale of p. */
function logit(p: number, half: number): { lower: number; upper: number } {
    const center = Math.log(p / (1 - p));
    const width = half / (p * (1 - p));
    const back = (value: number): number => 1 / (1 + Math.exp(-value));
    return { lower: back(center - width), upper: back(center + width) };
}
