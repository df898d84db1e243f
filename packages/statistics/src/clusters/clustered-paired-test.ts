import { checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf } from '../distribution/normal.js';
import type { PairedTable } from '../paired/paired-method.js';
import { chance, counted, derivationOf } from '../steps/test-steps.js';
import { eliasziw } from './eliasziw.js';

/** Tests of two methods on the same clustered units. */
export const clusteredPairedMethods = ['obuchowski', 'durkalski', 'yang', 'eliasziw'] as const;
export type ClusteredPairedMethod = (typeof clusteredPairedMethods)[number];

export interface ClusteredPairedTest {
    /** One degree of freedom. */
    chiSquare: number;
    p: number;
    derivation: Derivation;
}

/**
 * McNemar's test for clusters (lesions of a patient), one table a cluster: Obuchowski 1998 (Statistics in Medicine 17:
 * 1495-1507), Durkalski et al. 2003 (22: 2417-2428), Yang, Sun, Hardin 2010 (Biometrical Journal 52: 638-652), Eliasziw,
 * Donner 1991 (Statistics in Medicine 10: 1981-1991).
 * @throws StatisticsError if there are fewer than two clusters, a count is no count, or no discordant unit.
 */
export function clusteredPairedTest(input: {
    clusters: readonly PairedTable[];
    method: ClusteredPairedMethod;
}): ClusteredPairedTest {
    const { clusters, method } = input;
    checkOneOf('method', method, clusteredPairedMethods);
    checkClusters(clusters);
    const { chiSquare, steps } = statistics[method](clusters);
    const p = 2 * normalCdf(-Math.sqrt(chiSquare));
    const head = [
        given('K', { ru: 'кластеры (пациенты)', en: 'clusters (patients)' }, clusters.length, counted),
        total('B', 'только метод 1', 'only method 1', sum(clusters.map(({ b }) => b))),
        total('C', 'только метод 2', 'only method 2', sum(clusters.map(({ c }) => c))),
    ];
    const label = { ru: 'p-значение', en: 'p-value' };
    const last = computed('p', label, '2 · Φ(−√({X²}))', { 'X²': chiSquare }, p, chance);
    return { chiSquare, p, derivation: derivationOf(`clustered-${method}`, [...head, ...steps, last]) };
}

function checkClusters(clusters: readonly PairedTable[]): void {
    const count = (value: number) => Number.isInteger(value) && value >= 0;
    const legal = clusters.every(({ a, b, c, d }) => [a, b, c, d].every(count) && a + b + c + d > 0);
    if (clusters.length >= 2 && legal && clusters.some(({ b, c }) => b !== c)) return;
    throw new StatisticsError('clusters', clusters.length, {
        ru: 'не менее двух кластеров, в каждом четыре целых числа не меньше 0 и не все 0; в одном из них b ≠ c',
        en: 'at least two clusters of four whole numbers, none below 0, not all 0; b ≠ c in one of them',
    });
}

function total(symbol: string, ru: string, en: string, value: number): Step {
    return given(symbol, { ru: `единицы, положителен ${ru}`, en: `units, ${en} positive` }, value, counted);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const size = ({ a, b, c, d }: PairedTable) => a + b + c + d;

/** A statistic with one degree of freedom, and how it was obtained. */
export interface ChiSquare {
    chiSquare: number;
    steps: Step[];
}

const six = { digits: 6 } as const;
const statistic = { ru: 'статистика χ²', en: 'χ² statistic' };

/** Distance D over the sum of squares Q, with the factor (K − 1) / K where the variance has it. */
function ratio(D: Step, Q: Step, K: number, corrected: boolean): ChiSquare {
    const factor = corrected ? (K - 1) / K : 1;
    const chiSquare = (factor * D.value ** 2) / Q.value;
    const template = corrected ? '({K} − 1) / {K} · {D}² / {Q}' : '{D}² / {Q}';
    const inputs = { K, D: D.value, Q: Q.value };
    return { chiSquare, steps: [D, Q, computed('X²', statistic, template, inputs, chiSquare, six)] };
}

const difference = { ru: 'сумма разностей', en: 'sum of the differences' };
const squared = { ru: 'сумма квадратов', en: 'sum of squares' };

const statistics: Record<ClusteredPairedMethod, (clusters: readonly PairedTable[]) => ChiSquare> = {
    /** Ratio estimator of the difference, its variance under the null hypothesis. */
    obuchowski(clusters) {
        const differences = clusters.map(({ b, c }) => b - c);
        const Q = sum(differences.map(value => value ** 2));
        return ratio(
            { symbol: 'D', label: difference, formula: 'Σ (bᵢ − cᵢ)', value: sum(differences), digits: 0 },
            { symbol: 'Q', label: squared, formula: 'Σ (bᵢ − cᵢ)²', value: Q, digits: 0 },
            clusters.length,
            true,
        );
    },
    /** Mean of the clusters' differences. */
    durkalski(clusters) {
        const differences = clusters.map(cluster => (cluster.b - cluster.c) / size(cluster));
        const Q = sum(differences.map(value => value ** 2));
        return ratio(
            { symbol: 'D', label: difference, formula: 'Σ (bᵢ − cᵢ) / nᵢ', value: sum(differences), ...six },
            { symbol: 'Q', label: squared, formula: 'Σ ((bᵢ − cᵢ) / nᵢ)²', value: Q, ...six },
            clusters.length,
            false,
        );
    },
    /** The variance is the mean of those under the null and under the estimated difference. */
    yang(clusters) {
        const D = sum(clusters.map(({ b, c }) => b - c));
        const mean = D / sum(clusters.map(size));
        const squares = clusters.map(cluster => {
            const own = cluster.b - cluster.c;
            return ((own - size(cluster) * mean) ** 2 + own ** 2) / 2;
        });
        const formula = 'Σ ((bᵢ − cᵢ − nᵢ · δ)² + (bᵢ − cᵢ)²) / 2, δ = Σ (bᵢ − cᵢ) / Σ nᵢ';
        return ratio(
            { symbol: 'D', label: difference, formula: 'Σ (bᵢ − cᵢ)', value: D, digits: 0 },
            { symbol: 'Q', label: squared, formula, value: sum(squares), ...six },
            clusters.length,
            true,
        );
    },
    eliasziw,
};
