import { analyseFiles, csv, endpointOf } from '../support/through-files.js';
import { number, rowsOf, tableThroughFiles } from './table.js';

const metrics: Record<string, string> = {
    none: 'kappa',
    linear: 'weighted kappa weights linear',
    quadratic: 'weighted kappa weights quadratic',
};

// Not of the language: tests of no agreement, other standard errors, prevalence and bias, Gwet.
tableThroughFiles('08a_kappa', 48, async row => {
    const metric = metrics[row.weights!];
    if (row.statistic !== 'kappa' || !metric) return null;
    const table = row.table_rows!.split(';').map(line => line.split(',').map(Number));
    const rows = table.flatMap((line, i) =>
        line.flatMap((count, j) => Array.from({ length: count }, () => [`g${i + 1}`, `g${j + 1}`])),
    );
    const grades = table.map((_, i) => `"g${i + 1}"`).join(', ');
    const program = `
        dataset Test "T" { role trial file "cases.csv" {
            case "id" true value "first" measurement "second" grades ${grades} } }
        primary endpoint E "E" { metric ${metric} dataset Test interval Wald ${number(row, 'conf_level') * 100} % }`;
    const text = csv(
        ['id', 'first', 'second'],
        rows.map((cells, i) => [i + 1, ...cells]),
    );
    const { estimate } = endpointOf(await analyseFiles(program, { 'cases.csv': text }), 'E').rules[0]!;
    return [
        { what: 'estimate', actual: estimate?.value, expected: row.estimate },
        { what: 'se', actual: estimate?.standardError, expected: row.se },
        { what: 'lower', actual: estimate?.lower, expected: String(Math.max(-1, Number(row.lower))) },
        { what: 'upper', actual: estimate?.upper, expected: String(Math.min(1, Number(row.upper))) },
    ];
});

// Not of the language: limits of agreement as one number, other models of the ICC, concordance.
tableThroughFiles('08c_agreement', 36, async row => {
    const metric = { bias: 'mean difference', icc_twoway_agreement_single: 'ICC' }[row.statistic!];
    if (!metric) return null;
    const data = rowsOf('08_agreement_data').filter(line => line.dataset === row.dataset);
    const interval = row.statistic === 'bias' ? 'interval Student 95 %' : '';
    const program = `
        dataset Test "T" { role trial file "cases.csv" { case "id" true value "b" measurement "a" } }
        primary endpoint E "E" { metric ${metric} dataset Test ${interval} }`;
    const text = csv(
        ['id', 'a', 'b'],
        data.map(({ a, b }, i) => [i + 1, a!, b!]),
    );
    const { estimate } = endpointOf(await analyseFiles(program, { 'cases.csv': text }), 'E').rules[0]!;
    return [
        { what: 'estimate', actual: estimate?.value, expected: row.estimate },
        { what: 'lower', actual: estimate?.lower, expected: row.lower },
        { what: 'upper', actual: estimate?.upper, expected: row.upper },
    ];
});
