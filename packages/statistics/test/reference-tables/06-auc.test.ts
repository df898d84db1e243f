import {
    type AucMethod,
    aucAgainst,
    aucHalfWidth,
    aucInterval,
    aucPrecisionSize,
    aucTestSize,
    mannWhitney,
    pairedAuc,
    pairedAucSize,
    type Scores,
} from '@trialwright/statistics';
import { type Match, need, number, readTable, type Row, referenceTable } from './harness.js';

function scoresOf(row: Row, folder: string, score: 'score1' | 'score2'): Scores {
    const lines = readTable(folder, '06_auc_data').filter(line => line.dataset === row.dataset);
    const of = (truth: string): number[] => lines.filter(line => line.truth === truth).map(line => Number(line[score]));
    return { positive: of('1'), negative: of('0') };
}

const methods: Record<string, AucMethod> = {
    delong: 'delong',
    delong_truncated: 'delong',
    delong_logit: 'logit-delong',
    hanley_mcneil: 'hanley-mcneil',
    newcombe5: 'newcombe',
};

referenceTable('06a_auc_estimates', (row, folder) => {
    if (row.score === 's1-s2') {
        const first = scoresOf(row, folder, 'score1');
        const second = scoresOf(row, folder, 'score2');
        const found = pairedAuc({ first, second, level: number(row.conf_level) ?? 0.95 });
        const common: Match[] = [{ column: 'auc', actual: found.difference }];
        if (number(row.se) !== undefined) common.push({ column: 'se', actual: found.standardError });
        if (row.method === 'delong_paired_diff') {
            return [...common, { column: 'lower', actual: found.lower }, { column: 'upper', actual: found.upper }];
        }
        const covariance = /cov\(A1,A2\)=([-\d.e]+)/.exec(row.note ?? '')?.[1];
        return [
            ...common,
            { column: 'lower', actual: found.z },
            { column: 'upper', actual: found.p },
            ...(covariance ? [{ column: 'note', actual: found.covariance, expected: covariance }] : []),
        ];
    }
    const scores = scoresOf(row, folder, row.score === 's1' ? 'score1' : 'score2');
    if (row.method === 'mann_whitney_p') {
        const found = mannWhitney(scores);
        return [
            { column: 'auc', actual: found.auc },
            { column: 'lower', actual: found.p },
            { column: 'upper', actual: found.pCorrected },
        ];
    }
    if (row.method === 'z_delong_vs_half') {
        const { auc, standardError, z, p } = aucAgainst({ scores, goal: 0.5 });
        return [
            { column: 'auc', actual: auc },
            { column: 'se', actual: standardError },
            { column: 'lower', actual: z },
            { column: 'upper', actual: p },
        ];
    }
    const method = methods[row.method!];
    if (!method) return undefined;
    const found = aucInterval({ scores, method, level: need(row, 'conf_level') });
    const cut = (value: number): number =>
        row.method === 'delong_truncated' ? Math.min(1, Math.max(0, value)) : value;
    const matches: Match[] = [
        { column: 'auc', actual: found.auc },
        { column: 'lower', actual: cut(found.lower) },
        { column: 'upper', actual: cut(found.upper) },
    ];
    if (number(row.se) !== undefined) matches.push({ column: 'se', actual: found.standardError });
    return matches;
});

referenceTable('06b_auc_n', row => {
    const auc1 = need(row, 'auc1');
    const ratio = need(row, 'kappa_neg_per_pos');
    const sides = need(row, 'sides') as 1 | 2;
    const size = (found: { diseased: number; nonDiseased: number; fractional: number }): Match[] => [
        { column: 'n_pos', actual: found.diseased },
        { column: 'n_neg', actual: found.nonDiseased },
        { column: 'n_pos_fractional', actual: found.fractional, tolerance: 1e-6 },
    ];
    const test = () => ({ alpha: need(row, 'alpha'), sides, power: need(row, 'power'), ratio });
    const correlation = () => Number(/r=([-\d.]+)/.exec(row.note!)![1]);
    switch (row.method) {
        case 'obuchowski_vs_half':
        case 'obuchowski_vs_null':
            return size(aucTestSize({ ...test(), auc1, auc0: need(row, 'auc0') }));
        case 'hanley_mcneil_vs_null':
            return size(aucTestSize({ ...test(), auc1, auc0: need(row, 'auc0'), variance: 'hanley-mcneil' }));
        case 'hanley_mcneil_precision':
        case 'obuchowski_precision': {
            const variance = row.method === 'obuchowski_precision' ? 'obuchowski' : 'hanley-mcneil';
            const rest = {
                halfWidth: need(row, 'half_width'),
                level: need(row, 'conf_level'),
                ratio,
                variance,
            } as const;
            return size(aucPrecisionSize({ auc: auc1, ...rest }));
        }
        case 'mkpower_auc_ci': {
            const rest = { halfWidth: need(row, 'half_width'), level: 1 - need(row, 'alpha'), sides, ratio };
            return size(
                aucPrecisionSize({ auc: auc1, ...rest, assurance: need(row, 'power'), variance: 'hanley-mcneil' }),
            );
        }
        case 'hanley_mcneil_width_given_n': {
            const given = { diseased: need(row, 'n_pos'), nonDiseased: need(row, 'n_neg') };
            const actual = aucHalfWidth({ auc: auc1, ...given, level: need(row, 'conf_level') });
            return [{ column: 'half_width', actual, tolerance: 1e-6 }];
        }
        case 'obuchowski_two_correlated':
        case 'obuchowski_two_correlated_null_ref2': {
            const nullArea = row.method === 'obuchowski_two_correlated' ? 'first' : 'second';
            return size(
                pairedAucSize({ ...test(), auc1, auc2: need(row, 'auc0'), correlation: correlation(), nullArea }),
            );
        }
        case 'proc_paired_from_data':
            // Needs aSAH's score wfns, which 06_auc_data does not hold: docs/statistics/disagreements.md.
            return [];
        default:
            return undefined;
    }
});
