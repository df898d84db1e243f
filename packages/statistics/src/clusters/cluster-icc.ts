import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { counted, derivationOf } from '../steps/test-steps.js';
import { type ClusterCount, totalsOf } from './cluster-counts.js';

export interface ClusterIcc {
    /** May be negative. */
    estimate: number;
    /** Mean cluster size that the analysis of variance uses. */
    n0: number;
    /** 1 + (n0 − 1) · ICC would be the classic one; this is 1 + (Σn²/N − 1) · ICC for unequal clusters. */
    designEffect: number;
    derivation: Derivation;
}

/**
 * Intracluster correlation of a binary outcome by the analysis of variance (Fleiss 1981; Donner 1986, International
 * Statistical Review 54: 67-82).
 * @throws StatisticsError if there are fewer than two clusters, or all have one unit.
 */
export function clusterIcc(clusters: readonly ClusterCount[]): ClusterIcc {
    const { K, N, X, p } = totalsOf(clusters);
    if (N === K) {
        throw new StatisticsError('clusters', K, {
            ru: 'хотя бы один кластер из двух и более единиц',
            en: 'at least one cluster of two units or more',
        });
    }
    const between = clusters.reduce((sum, { n, x, times = 1 }) => sum + times * n * (x / n - p) ** 2, 0) / (K - 1);
    const within = clusters.reduce((sum, { n, x, times = 1 }) => sum + times * x * (1 - x / n), 0) / (N - K);
    const squares = clusters.reduce((sum, { n, times = 1 }) => sum + times * n * n, 0);
    const n0 = (N - squares / N) / (K - 1);
    const estimate = (between - within) / (between + (n0 - 1) * within);
    const designEffect = 1 + (squares / N - 1) * estimate;
    const six = { digits: 6 } as const;
    const labels = {
        K: { ru: 'кластеры (пациенты)', en: 'clusters (patients)' },
        N: { ru: 'единицы (очаги)', en: 'units (lesions)' },
        X: { ru: 'единицы с событием', en: 'units with the event' },
        p: { ru: 'оценка доли', en: 'estimate of the proportion' },
        squares: { ru: 'сумма квадратов размеров', en: 'sum of the squared sizes' },
        between: { ru: 'средний квадрат между кластерами', en: 'mean square between clusters' },
        within: { ru: 'средний квадрат внутри кластеров', en: 'mean square within clusters' },
        n0: { ru: 'средний размер кластера', en: 'mean cluster size' },
        icc: { ru: 'внутрикластерная корреляция', en: 'intracluster correlation' },
        design: { ru: 'эффект дизайна', en: 'design effect' },
    };
    const inputs = { K, N, Q: squares, MSB: between, MSW: within, 'n₀': n0, ρ: estimate };
    const steps = [
        given('K', labels.K, K, counted),
        given('N', labels.N, N, counted),
        given('X', labels.X, X, counted),
        computed('p', labels.p, '{X} / {N}', { X, N }, p, six),
        { symbol: 'Q', label: labels.squares, formula: 'Σ nᵢ²', value: squares, digits: 0 },
        { symbol: 'MSB', label: labels.between, formula: 'Σ nᵢ (pᵢ − p)² / (K − 1)', value: between, ...six },
        { symbol: 'MSW', label: labels.within, formula: 'Σ xᵢ (1 − pᵢ) / (N − K)', value: within, ...six },
        computed('n₀', labels.n0, '({N} − {Q} / {N}) / ({K} − 1)', inputs, n0, six),
        computed('ρ', labels.icc, '({MSB} − {MSW}) / ({MSB} + ({n₀} − 1) · {MSW})', inputs, estimate, six),
        computed('D', labels.design, '1 + ({Q} / {N} − 1) · {ρ}', inputs, designEffect, six),
    ];
    return { estimate, n0, designEffect, derivation: derivationOf('cluster-icc', steps) };
}
