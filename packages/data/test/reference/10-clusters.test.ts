import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { number, rowsOf, tableThroughFiles } from './table.js';

const data = rowsOf('10_cluster_data');
const intervals: Record<string, string> = {
    ratio_wald: 'Wald',
    ratio_wilson_neff: 'Wilson',
    ratio_cp_neff: 'clopper-pearson',
};

// Not of the language: intervals of survey statistics, the logit, an ICC.
tableThroughFiles('10_clustered', 53, async row => {
    const interval = intervals[row.method!];
    if (!interval) return null;
    // One unit a patient is no cluster for the analysis: it uses the binomial interval then.
    if (row.clusters === row.units) return [];
    const units = data
        .filter(line => line.dataset === row.dataset)
        .flatMap(line =>
            Array.from({ length: number(line, 'n') }, (_, k) => [`p${line.cluster}`, 1, k < number(line, 'x') ? 1 : 0]),
        );
    const program = `
        dataset Test "T" { role trial unit lesion file "cases.csv" { case "id" patient "p" truth "gt" decision "ai" } }
        primary endpoint E "E" { metric sensitivity dataset Test unit lesion
            interval ${interval} ${number(row, 'conf_level') * 100} % }`;
    const text = csv(
        ['id', 'p', 'gt', 'ai'],
        units.map((unit, i) => [i + 1, ...unit]),
    );
    const { estimate } = endpointOf(await analyseFiles(program, { 'cases.csv': text }), 'E').rules[0]!;
    const cut = (cell: string | undefined): string => String(Math.min(1, Math.max(0, Number(cell))));
    return [
        { what: 'estimate', actual: estimate?.value, expected: row.estimate },
        { what: 'se', actual: estimate?.standardError, expected: row.se },
        { what: 'clusters', actual: estimate?.clusters?.count, expected: row.clusters },
        { what: 'lower', actual: estimate?.lower, expected: cut(row.lower) },
        { what: 'upper', actual: estimate?.upper, expected: cut(row.upper) },
    ];
});

// The other three tests for clusters are not offered.
tableThroughFiles('10b_clustered_paired', 3, async row => {
    if (row.method !== 'obuchowski') return null;
    const results = ['1,1', '1,0', '0,1', '0,0'];
    const units = row
        .dataset!.split(';')
        .flatMap((cluster, p) =>
            cluster
                .split('/')
                .flatMap((count, i) => Array.from({ length: Number(count) }, () => [`p${p}`, 1, results[i]!])),
        );
    const program = `
        comparator Other "O" { decision "other" }
        dataset Test "T" { role trial unit lesion file "cases.csv" { case "id" patient "p" truth "gt" decision "ai" } }
        primary endpoint E "E" { metric sensitivity dataset Test unit lesion interval Wilson 95 % }
        hypothesis H "H" { E superior to Other design paired significance 5 % two-sided power 80 % test McNemar }`;
    const text = csv(
        ['id', 'p', 'gt', 'ai', 'other'],
        units.map((unit, i) => [i + 1, ...unit]),
    );
    const { test } = hypothesisOf(await analyseFiles(program, { 'cases.csv': text }), 'H');
    return [
        { what: 'chi-square', actual: test?.statistic?.value, expected: row.chi2 },
        { what: 'p', actual: test?.p, expected: row.p_value },
    ];
});
