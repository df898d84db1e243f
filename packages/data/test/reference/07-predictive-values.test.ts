import { repeated } from '../support/case-table.js';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { number, type Row, tableThroughFiles } from './table.js';

/** A case-control set whose population has the stated prevalence. */
function program(row: Row): string {
    const level = number(row, 'conf_level') * 100;
    const endpoint = (name: string): string =>
        `primary endpoint ${name} "E" { metric ${name} condition C dataset Test interval clopper-pearson ${level} % }`;
    return `
        condition C "C" { }
        population P "P" { prevalence C ${number(row, 'prevalence')} source "table" }
        dataset Test "T" { role trial population P sampling case-control "chosen"
            file "cases.csv" { case "id" truth "gt" decision "ai" } }
        ${endpoint('PPV')} ${endpoint('NPV')}`;
}

const methods: Record<string, boolean> = {
    mercaldo_logit: false,
    mercaldo_adjusted_logit: true,
    bdpv_adjusted_logit: true,
};

// The standard interval, not on the logit, is not offered for a report.
tableThroughFiles('07a_predictive_values', 40, async row => {
    const adjusted = methods[row.method!];
    if (adjusted === undefined) return null;
    const [tp, diseased, tn, healthy] = [
        number(row, 'tp'),
        number(row, 'n_pos'),
        number(row, 'tn'),
        number(row, 'n_neg'),
    ];
    // The analysis adjusts where a share is 0 or 1, and only there.
    if (adjusted !== (tp === 0 || tp === diseased || tn === 0 || tn === healthy)) return [];
    const cells = repeated(['1,1', tp], ['1,0', diseased - tp], ['0,1', healthy - tn], ['0,0', tn]);
    const text = csv(
        ['id', 'gt', 'ai'],
        cells.map((cell, i) => [i + 1, cell]),
    );
    const results = await analyseFiles(program(row), { 'cases.csv': text });
    const { estimate } = endpointOf(results, row.statistic!.toUpperCase()).rules[0]!;
    const limits = [
        { what: 'lower', actual: estimate?.lower, expected: row.lower },
        { what: 'upper', actual: estimate?.upper, expected: row.upper },
    ];
    // The table's adjusted estimate is that of the adjusted counts; the report gives Bayes' value of the data.
    return adjusted ? limits : [{ what: 'estimate', actual: estimate?.value, expected: row.estimate }, ...limits];
});

/** Decisions of two methods; the table's method 1 is the system. */
function paired(row: Row) {
    const counts = row.diseased_abcd_nondiseased_abcd!.split(';').map(Number);
    const runs = counts.map((count, i) => {
        const truth = i < 4 ? 1 : 0;
        const [one, two] = [['1,1'], ['1,0'], ['0,1'], ['0,0']][i % 4]![0]!.split(',');
        return [`${truth},${one},${two}`, count] as const;
    });
    const endpoint = (name: string, metric: string): string =>
        `primary endpoint ${name} "E" { metric ${metric} dataset Test interval clopper-pearson 95 % }`;
    const superior = (name: string, of: string, test: string): string =>
        `hypothesis ${name} "H" { ${of} superior to Other design paired significance 5 % two-sided power 80 % ${test} }`;
    const text = `
        comparator Other "O" { decision "other" }
        dataset Test "T" { role trial sampling consecutive "all"
            file "cases.csv" { case "id" truth "gt" decision "ai" } }
        ${endpoint('Se', 'sensitivity')} ${endpoint('Sp', 'specificity')} ${endpoint('Ppv', 'PPV')} ${endpoint('Npv', 'NPV')}
        ${superior('mcnemar_se', 'Se', 'test McNemar')} ${superior('mcnemar_sp', 'Sp', 'test McNemar')}
        ${superior('exact_se', 'Se', 'test exact McNemar')} ${superior('exact_sp', 'Sp', 'test exact McNemar')}
        ${superior('wgs_ppv', 'Ppv', '')} ${superior('wgs_npv', 'Npv', '')}`;
    const rows = repeated(...runs).map((cell, i) => [i + 1, cell]);
    return analyseFiles(text, { 'cases.csv': csv(['id', 'gt', 'ai', 'other'], rows) });
}

let computed: ReturnType<typeof paired> | undefined;

// Not of the language: other intervals of the differences, the unweighted score, ratios of likelihood ratios.
tableThroughFiles('07c_paired_tests', 12, async row => {
    computed ??= paired(row);
    const results = await computed;
    const statistic = row.statistic!;
    const test = /^(mcnemar_se|mcnemar_sp|exact_se|exact_sp|wgs_ppv|wgs_npv)_(stat|p)$/.exec(statistic);
    if (test) {
        const found = hypothesisOf(results, test[1]!).test;
        const actual = test[2] === 'p' ? found?.p : found?.statistic?.value;
        return [{ what: statistic, actual, expected: row.value }];
    }
    const ratio = { rppv: 'wgs_ppv', rnpv: 'wgs_npv' }[statistic];
    if (ratio) {
        const found = hypothesisOf(results, ratio).comparison?.ratio;
        return [
            { what: 'ratio', actual: found?.value, expected: row.value },
            { what: 'lower', actual: found?.lower, expected: row.lower },
            { what: 'upper', actual: found?.upper, expected: row.upper },
        ];
    }
    if (statistic === 'diff_sp_tango') {
        const found = hypothesisOf(results, 'mcnemar_sp').comparison?.difference;
        // The table's software iterates to about 1e-8.
        return [
            { what: 'difference', actual: found?.value, expected: row.value },
            { what: 'lower', actual: found?.lower, expected: row.lower, tolerance: 1e-7 },
            { what: 'upper', actual: found?.upper, expected: row.upper, tolerance: 1e-7 },
        ];
    }
    return null;
});
