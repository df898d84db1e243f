import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
    type MrmcAnalysis,
    mrmcAnalysis,
    mrmcCases,
    type MrmcPilot,
    mrmcPower,
    type Scores,
} from '@trialwright/statistics';
import { type Match, need, readTable, type Row, referenceTable, text } from './harness.js';
import { ownTables } from '../support/read-table.js';

/** Ratings of the Van Dyke study: scores[treatment][reader], cases in the order of the table. */
function vanDyke(folder: string): Scores[][] {
    const own = existsSync(join(folder, '11_mrmc_vandyke.csv'));
    const rows = readTable(own ? folder : ownTables, '11_mrmc_vandyke');
    const of = (treatment: string, reader: string, truth: string): number[] =>
        rows
            .filter(row => row.treatment === treatment && row.reader === reader && row.truth === truth)
            .sort((a, b) => Number(a.case) - Number(b.case))
            .map(row => Number(row.rating));
    const distinct = (column: string): string[] => [...new Set(rows.map(row => row[column]!))].sort();
    return distinct('treatment').map(t =>
        distinct('reader').map(r => ({ positive: of(t, r, '1'), negative: of(t, r, '0') })),
    );
}

const readings: Record<string, (jackknife: MrmcAnalysis, delong: MrmcAnalysis) => number> = {
    varcomp_Cov1: j => j.components.cov1,
    varcomp_Cov2: j => j.components.cov2,
    varcomp_Cov3: j => j.components.cov3,
    varcomp_Var: j => j.components.variance,
    varcomp_VarR: j => j.components.reader,
    varcomp_VarTR: j => j.components.treatmentReader,
    anova_MS_T: j => j.meanSquares.treatment,
    anova_MS_R: j => j.meanSquares.reader,
    anova_MS_TR: j => j.meanSquares.treatmentReader,
    delong_varcomp_reader: (_, d) => d.components.reader,
    delong_varcomp_error: (_, d) => d.components.variance,
    delong_varcomp_cov1: (_, d) => d.components.cov1,
    delong_varcomp_cov2: (_, d) => d.components.cov2,
    delong_varcomp_cov3: (_, d) => d.components.cov3,
    'delong_varcomp_treatment:reader': (_, d) => d.components.treatmentReader,
    delong_equality_MS_T_: (_, d) => d.meanSquares.treatment,
    delong_equality_MS_T_R_: (_, d) => d.meanSquares.treatmentReader,
    delong_equality_Cov2: (_, d) => d.components.cov2,
    delong_equality_Cov3: (_, d) => d.components.cov3,
    delong_equality_Denominator: (_, d) => d.tests['readers-and-cases'].errorMeanSquare,
    delong_equality_F: (_, d) => d.tests['readers-and-cases'].f,
    delong_equality_df1: (_, d) => d.tests['readers-and-cases'].df1,
    delong_equality_df2: (_, d) => d.tests['readers-and-cases'].df2,
    'delong_equality_p-value': (_, d) => d.tests['readers-and-cases'].p,
    delong_diff_Estimate: (_, d) => d.tests['readers-and-cases'].difference.estimate,
    delong_diff_StdErr: (_, d) => d.tests['readers-and-cases'].difference.standardError,
    delong_diff_df: (_, d) => d.tests['readers-and-cases'].df2,
    delong_diff_t: (_, d) => d.tests['readers-and-cases'].difference.t,
    'delong_diff_p-value': (_, d) => d.tests['readers-and-cases'].difference.p,
};

/** `RRRC_ciDiff_CILower` and the like: what is generalised, which table of the program, which column. */
function ofTest(statistic: string, jackknife: MrmcAnalysis): number | undefined {
    const match = /^(RRRC|FRRC|RRFC)_(?:Treatment|T|Error|TR|ciDiff)_(\w+)$/.exec(statistic);
    if (!match) return undefined;
    const names = { RRRC: 'readers-and-cases', FRRC: 'cases', RRFC: 'readers' } as const;
    const test = jackknife.tests[names[match[1] as keyof typeof names]];
    const ofDifference = statistic.includes('ciDiff');
    const isError = /_(?:Error|TR)_/.test(statistic);
    const columns: Record<string, number | undefined> = {
        DF: isError || ofDifference ? test.df2 : test.df1,
        MS: isError ? test.errorMeanSquare : jackknife.meanSquares.treatment,
        FStat: test.f,
        Chisq: test.f * test.df1,
        ChisqStat: test.f * test.df1,
        p: test.p,
        Estimate: test.difference.estimate,
        StdErr: test.difference.standardError,
        PrGTt: test.difference.p,
        PrGTz: test.difference.p,
        CILower: test.difference.lower,
        CIUpper: test.difference.upper,
        t: test.difference.t,
        z: test.difference.t,
    };
    return columns[match[2]!];
}

function ofMean(row: Row, delong: MrmcAnalysis): number | undefined {
    const match = /^delong_mean_treatment(\d)_(Estimate|StdErr|df|CI)$/.exec(text(row, 'statistic'));
    const mean = match && delong.treatmentMeans[Number(match[1]) - 1];
    if (!mean) return undefined;
    if (match[2] === 'CI') return nearest(row, mean.lower, mean.upper);
    return { Estimate: mean.estimate, StdErr: mean.standardError, df: mean.df }[match[2] as 'df'];
}

/** `auc_treatment1_reader2`, `foms_trt1_rdr2` and the like: one reader's area; without a reader, their mean. */
function ofArea(statistic: string, { areas }: MrmcAnalysis): number | undefined {
    const match = /^(?:auc|fom)s?_?(?:treatment|trt|t)?_?(\d+)(?:_?(?:reader|rdr|r)?_?(\d+))?$/i.exec(statistic);
    const readers = match && areas[Number(match[1]) - 1];
    if (!readers) return undefined;
    if (match[2] !== undefined) return readers[Number(match[2]) - 1];
    return readers.reduce((sum, area) => sum + area, 0) / readers.length;
}

/** The table names both limits alike. */
function nearest(row: Row, lower: number, upper: number): number {
    const value = need(row, 'value');
    return Math.abs(value - lower) < Math.abs(value - upper) ? lower : upper;
}

const memory = new Map<string, [MrmcAnalysis, MrmcAnalysis]>();

referenceTable('11a_mrmc_analysis', (row, folder) => {
    // The ratings have no column that would tell a second study from the first.
    if (row.dataset !== 'VanDyke') return undefined;
    let analyses = memory.get(folder);
    if (!analyses) {
        const scores = vanDyke(folder);
        analyses = [mrmcAnalysis({ scores, covariance: 'jackknife' }), mrmcAnalysis({ scores })];
        memory.set(folder, analyses);
    }
    const [jackknife, delong] = analyses;
    const statistic = text(row, 'statistic');
    const difference = delong.tests['readers-and-cases'].difference;
    const actual =
        readings[statistic]?.(jackknife, delong) ??
        (statistic === 'delong_diff_CI' ? nearest(row, difference.lower, difference.upper) : undefined) ??
        ofTest(statistic, jackknife) ??
        ofArea(statistic, delong) ??
        ofMean(row, delong);
    return actual === undefined ? undefined : [{ column: 'value', actual }];
});

const label = { varcomp: 'a name for the components that stand beside it' };

function pilotOf(row: Row): MrmcPilot {
    return {
        treatmentReader: need(row, 'VarTR'),
        cov1: need(row, 'Cov1'),
        cov2: need(row, 'Cov2'),
        cov3: need(row, 'Cov3'),
        variance: need(row, 'VarEps'),
        pilotCases: need(row, 'K_pilot'),
    };
}

referenceTable(
    '11b_mrmc_power',
    row => {
        const common = {
            pilot: pilotOf(row),
            readers: need(row, 'readers'),
            cases: need(row, 'cases'),
            effect: need(row, 'effect'),
            alpha: need(row, 'alpha'),
        };
        const both = mrmcPower(common);
        const cases = mrmcPower({ ...common, generalisation: 'cases' });
        const readers = mrmcPower({ ...common, generalisation: 'readers' });
        return [
            { column: 'power_RRRC', actual: both.power },
            { column: 'power_FRRC', actual: cases.power },
            { column: 'power_RRFC', actual: readers.power },
            { column: 'ncp_RRRC', actual: both.noncentrality },
            { column: 'df2_RRRC', actual: both.df2 },
        ];
    },
    { unused: label },
);

referenceTable(
    '11c_mrmc_cases',
    row => {
        const common = { pilot: pilotOf(row), readers: need(row, 'readers'), effect: need(row, 'effect') };
        // The software's loop ends one step past its cap of 2000 cases, and tells the power there.
        const found = mrmcCases({ ...common, power: need(row, 'target_power'), maxCases: 2000 });
        const power = found?.power ?? mrmcPower({ ...common, cases: 2001 }).power;
        const matches: Match[] = [{ column: 'power', actual: power }];
        return [...matches, { column: 'cases', actual: found?.cases }];
    },
    { unused: label },
);
