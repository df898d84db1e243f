import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import type { PairedTable } from '../paired/paired-method.js';
import { counted } from '../steps/test-steps.js';
import type { ChiSquare } from './clustered-paired-test.js';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const cells = ({ a, b, c, d }: PairedTable) => [a, b, c, d];
const size = (cluster: PairedTable) => sum(cells(cluster));
const six = { digits: 6 } as const;

const labels = {
    between: { ru: 'средний квадрат между кластерами', en: 'mean square between clusters' },
    within: { ru: 'средний квадрат внутри кластеров', en: 'mean square within clusters' },
    n0: { ru: 'средний размер кластера с поправкой', en: 'mean cluster size, corrected' },
    rho: { ru: 'внутрикластерная корреляция результатов', en: 'intracluster correlation of the results' },
    share: { ru: 'доля расхождений', en: 'discordance' },
    discordantRho: { ru: 'корреляция расхождений', en: 'correlation of discordant units' },
    Kd: { ru: 'кластеры с расхождениями', en: 'clusters with discordant units' },
    S: { ru: 'расхождения на такой кластер', en: 'discordant units a such cluster' },
    S0: { ru: 'то же с поправкой на неравные размеры', en: 'the same, corrected for unequal sizes' },
    inflation: { ru: 'множитель дисперсии', en: 'inflation of the variance' },
    statistic: { ru: 'статистика χ²', en: 'χ² statistic' },
};

/**
 * McNemar's statistic over the inflation by the correlation of discordant pairs, from a one-way analysis of variance
 * (Eliasziw, Donner 1991).
 */
export function eliasziw(clusters: readonly PairedTable[]): ChiSquare {
    const K = clusters.length;
    const sizes = clusters.map(size);
    const N = sum(sizes);
    const mean = N / K;
    const n0 = mean - sum(sizes.map(n => (n - mean) ** 2)) / (K * (K - 1) * mean);
    const shares = [0, 1, 2, 3].map(i => sum(clusters.map(cluster => cells(cluster)[i]!)) / N);
    const between = sum(
        clusters.map(
            cluster => sum(cells(cluster).map((x, i) => (x - size(cluster) * shares[i]!) ** 2)) / size(cluster),
        ),
    );
    const within = sum(clusters.map(cluster => sum(cells(cluster).map(x => x * (size(cluster) - x))) / size(cluster)));
    const bms = between / K;
    const wms = within / (K * (mean - 1));
    const rho = (bms - wms) / (bms + (n0 - 1) * wms);
    const psi = shares[1]! + shares[2]!;
    const discordantRho = 1 / (1 + (psi * (1 - rho)) / rho);
    const discordant = clusters.map(({ b, c }) => b + c);
    const Kd = discordant.filter(count => count > 0).length;
    const S = sum(discordant) / Kd;
    const spread = sum(discordant.map(count => (count - S) ** 2)) - (K - Kd) * S * S;
    const S0 = S - spread / (Kd * (Kd - 1) * S);
    const inflation = 1 + (S0 + Kd * (S - S0) - 1) * discordantRho;
    const b = sum(clusters.map(cluster => cluster.b));
    const c = sum(clusters.map(cluster => cluster.c));
    const chiSquare = (b - c) ** 2 / (b + c) / inflation;
    const S0Formula = 'S − Σ (bᵢ + cᵢ − S)² / (K* (K* − 1) S)';
    const steps: Step[] = [
        { symbol: 'MSB', label: labels.between, formula: 'Σ Σⱼ (xᵢⱼ − nᵢ pⱼ)² / nᵢ / K', value: bms, ...six },
        { symbol: 'MSW', label: labels.within, formula: 'Σ Σⱼ xᵢⱼ (nᵢ − xᵢⱼ) / nᵢ / (N − K)', value: wms, ...six },
        { symbol: 'n₀', label: labels.n0, formula: 'n̄ − Σ (nᵢ − n̄)² / (K (K − 1) n̄)', value: n0, ...six },
        computed(
            'ρ',
            labels.rho,
            '({MSB} − {MSW}) / ({MSB} + ({n₀} − 1) · {MSW})',
            { MSB: bms, MSW: wms, 'n₀': n0 },
            rho,
            six,
        ),
        given('ψ', labels.share, psi, { unit: 'proportion', digits: 6 }),
        computed('ρ*', labels.discordantRho, '1 / (1 + {ψ} · (1 − {ρ}) / {ρ})', { ψ: psi, ρ: rho }, discordantRho, six),
        given('K*', labels.Kd, Kd, counted),
        computed('S', labels.S, '({B} + {C}) / {K*}', { B: b, C: c, 'K*': Kd }, S, six),
        { symbol: 'S₀', label: labels.S0, formula: S0Formula, value: S0, ...six },
        computed(
            'F',
            labels.inflation,
            '1 + ({S₀} + {K*} · ({S} − {S₀}) − 1) · {ρ*}',
            { 'S₀': S0, 'K*': Kd, S, 'ρ*': discordantRho },
            inflation,
            six,
        ),
        computed(
            'X²',
            labels.statistic,
            '({B} − {C})² / ({B} + {C}) / {F}',
            { B: b, C: c, F: inflation },
            chiSquare,
            six,
        ),
    ];
    return { chiSquare, steps };
}
