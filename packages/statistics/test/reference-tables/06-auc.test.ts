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
import {
    dataOf,
    filled,
    type Match,
    need,
    number,
    type Row,
    referenceTable,
    text,
    unlessRefused,
    within,
} from './harness.js';
import { expect } from 'vitest';

function scoresOf(row: Row, folder: string, score: 'score1' | 'score2'): Scores {
    const lines = dataOf(folder, '06_auc_data', text(row, 'dataset'));
    const of = (truth: string): number[] => lines.filter(line => line.truth === truth).map(line => need(line, score));
    return { positive: of('1'), negative: of('0') };
}

const methods: Record<string, AucMethod> = {
    delong: 'delong',
    delong_truncated: 'delong',
    delong_logit: 'logit-delong',
    hanley_mcneil: 'hanley-mcneil',
    newcombe5: 'newcombe',
};

/** Numbers of classes that the row states. */
function classes({ positive, negative }: Scores): Match[] {
    return [
        { column: 'n_pos', actual: positive.length },
        { column: 'n_neg', actual: negative.length },
    ];
}

/** The difference of both scores of a data set. */
function ofBoth(row: Row, folder: string): Match[] | undefined {
    if (row.method !== 'delong_paired_diff' && row.method !== 'delong_paired_test') return undefined;
    const first = scoresOf(row, folder, 'score1');
    const second = scoresOf(row, folder, 'score2');
    const interval = row.method === 'delong_paired_diff';
    const matches = unlessRefused(['auc', 'se', 'lower', 'upper'], () => {
        const found = pairedAuc({ first, second, level: number(row.conf_level) });
        const shared: Match[] = [
            { column: 'auc', actual: found.difference },
            { column: 'se', actual: found.standardError },
            { column: 'lower', actual: interval ? found.lower : found.z },
            { column: 'upper', actual: interval ? found.upper : found.p },
        ];
        if (!text(row, 'note').includes('cov(')) return shared;
        const covariance = within(row, 'note', /cov\(A1,A2\)=([-+\d.e]+)/);
        return [...shared, { column: 'note', actual: found.covariance, expected: covariance }];
    });
    // The program that makes the intervals prints no standard error.
    return [...classes(first), ...matches.filter(({ column }) => column !== 'se' || !interval || row.se !== '')];
}

/** Both limits, where the data determine none. */
const undetermined: Match[] = [
    { column: 'lower', actual: undefined },
    { column: 'upper', actual: undefined },
];

const noP: Match[] = [{ column: 'auc', actual: 0.5 }, ...undetermined];

/**
 * At an area of 0 or 1 Newcombe's equation |A − t| = z·SE(t) has A itself as a root, too, and the table has that one:
 * an interval without width, which the method was made to avoid. Ours is the other root (docs/statistics/disagreements.md).
 */
function withoutWidth(row: Row): boolean {
    return row.method === 'newcombe5' && ['0', '1'].includes(row.auc!) && row.lower === row.upper;
}

referenceTable('06a_auc_estimates', (row, folder) => {
    if (row.score === 's1-s2') return ofBoth(row, folder);
    const score = { s1: 'score1', s2: 'score2' }[text(row, 'score')] as 'score1' | 'score2' | undefined;
    if (!score) return undefined;
    const scores = scoresOf(row, folder, score);
    if (row.method === 'mann_whitney_p') {
        const found = mannWhitney(scores);
        // Of scores that are all alike R has no p; ours is 1: every order of them is as likely as this one.
        const alike = new Set([...Array.from(scores.positive), ...Array.from(scores.negative)]).size === 1;
        if (alike && found.p === 1 && found.pCorrected === 1) return [...classes(scores), ...noP];
        return [
            ...classes(scores),
            { column: 'auc', actual: found.auc },
            { column: 'lower', actual: found.p },
            { column: 'upper', actual: found.pCorrected },
        ];
    }
    if (row.method === 'z_delong_vs_half') {
        const matches = unlessRefused(['se', 'lower', 'upper'], () => {
            const { standardError, z, p } = aucAgainst({ scores, goal: 0.5 });
            return [
                { column: 'se', actual: standardError },
                { column: 'lower', actual: z },
                { column: 'upper', actual: p },
            ];
        });
        return [...classes(scores), { column: 'auc', actual: mannWhitney(scores).auc }, ...matches];
    }
    const method = methods[text(row, 'method')];
    if (!method) return undefined;
    const cut = (value: number): number =>
        row.method === 'delong_truncated' ? Math.min(1, Math.max(0, value)) : value;
    const matches = unlessRefused(['se', 'lower', 'upper'], () => {
        const found = aucInterval({ scores, method, level: need(row, 'conf_level') });
        // Where the logit is undefined another method takes its place, and says so.
        if (withoutWidth(row)) {
            const [near, far] = found.auc === 1 ? [found.upper, found.lower] : [found.lower, found.upper];
            expect(Math.abs(far - near)).toBeGreaterThan(1e-6);
            return [{ column: found.auc === 1 ? 'upper' : 'lower', actual: near }];
        }
        if (found.method !== method) {
            // DeLong's error of such an area is 0.
            return [...filled(row, [{ column: 'se', actual: 0 }]), ...undetermined];
        }
        return [
            ...filled(row, [{ column: 'se', actual: found.standardError }]),
            { column: 'lower', actual: cut(found.lower) },
            { column: 'upper', actual: cut(found.upper) },
        ];
    });
    return [...classes(scores), { column: 'auc', actual: mannWhitney(scores).auc }, ...matches];
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
    const correlation = () => Number(within(row, 'note', /\br=(-?[\d.]+\d)/));
    const total = (found: { fractional: number }): Match[] =>
        text(row, 'note').includes('n_total_fractional=')
            ? [
                  {
                      column: 'note',
                      actual: found.fractional * (1 + ratio),
                      expected: within(row, 'note', /n_total_fractional=([\d.]+)/),
                      tolerance: 1e-6,
                  },
              ]
            : [];
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
                sides,
                ratio,
                variance,
            } as const;
            const found = aucPrecisionSize({ auc: auc1, ...rest });
            return [...size(found), ...total(found)];
        }
        case 'mkpower_auc_ci': {
            // The lower limit is to stay above auc0: the half-width says the same.
            const halfWidth = auc1 - need(row, 'auc0');
            const rest = { halfWidth, level: 1 - need(row, 'alpha'), sides, ratio };
            const assured = { auc: auc1, ...rest, assurance: need(row, 'power'), variance: 'hanley-mcneil' } as const;
            return [...size(aucPrecisionSize(assured)), { column: 'half_width', actual: halfWidth }];
        }
        case 'hanley_mcneil_width_given_n': {
            const given = { diseased: need(row, 'n_pos'), nonDiseased: need(row, 'n_neg') };
            const actual = aucHalfWidth({ auc: auc1, ...given, level: need(row, 'conf_level') });
            return [
                { column: 'half_width', actual, tolerance: 1e-6 },
                { column: 'n_pos_fractional', actual: given.diseased },
                { column: 'kappa_neg_per_pos', actual: given.nonDiseased / given.diseased },
            ];
        }
        case 'obuchowski_two_correlated':
        case 'obuchowski_two_correlated_null_ref2': {
            const nullArea = row.method === 'obuchowski_two_correlated' ? 'first' : 'second';
            return size(
                pairedAucSize({ ...test(), auc1, auc2: need(row, 'auc0'), correlation: correlation(), nullArea }),
            );
        }
        case 'proc_paired_from_data':
            test();
            need(row, 'auc0');
            need(row, 'n_pos_fractional');
            need(row, 'n_pos');
            need(row, 'n_neg');
            // Needs aSAH's score wfns, which 06_auc_data does not hold: docs/statistics/disagreements.md.
            return [{ column: 'auc1', actual: auc1 }];
        default:
            return undefined;
    }
});
