import type { EndpointResult, Estimate, TrialResults } from '@trialwright/model';
import { repeated } from '../support/case-table.js';
import { analyseFiles, csv, endpointOf } from '../support/through-files.js';
import { number, type Row, tableThroughFiles } from './table.js';

/** Statistic of the table, its metric and interval in the language. */
const statistics: Record<string, readonly [metric: string, interval: string]> = {
    sensitivity: ['sensitivity', 'clopper-pearson'],
    sensitivity_clopper_pearson: ['sensitivity', 'clopper-pearson'],
    sensitivity_wilson: ['sensitivity', 'Wilson'],
    specificity: ['specificity', 'clopper-pearson'],
    specificity_clopper_pearson: ['specificity', 'clopper-pearson'],
    specificity_wilson: ['specificity', 'Wilson'],
    accuracy: ['accuracy', 'clopper-pearson'],
    accuracy_clopper_pearson: ['accuracy', 'clopper-pearson'],
    accuracy_wilson: ['accuracy', 'Wilson'],
    ppv: ['PPV', 'clopper-pearson'],
    ppv_clopper_pearson: ['PPV', 'clopper-pearson'],
    ppv_wilson: ['PPV', 'Wilson'],
    npv: ['NPV', 'clopper-pearson'],
    npv_clopper_pearson: ['NPV', 'clopper-pearson'],
    npv_wilson: ['NPV', 'Wilson'],
    lr_pos: ['LR+', 'log-scale'],
    lr_pos_simel: ['LR+', 'log-scale'],
    lr_pos_half: ['LR+', 'log-scale'],
    lr_neg: ['LR-', 'log-scale'],
    lr_neg_simel: ['LR-', 'log-scale'],
    lr_neg_half: ['LR-', 'log-scale'],
    youden: ['Youden index', 'clopper-pearson'],
    youden_wald: ['Youden index', 'Wald'],
    balanced_accuracy_wald: ['balanced accuracy', 'Wald'],
    f1_exact_jaccard: ['F1', 'clopper-pearson'],
    f1_wilson_jaccard: ['F1', 'Wilson'],
    f1_delta: ['F1', 'Wald'],
    cohen_kappa: ['kappa', 'Wald'],
};

const memory = new Map<string, Promise<TrialResults>>();

function analyse(row: Row): Promise<TrialResults> {
    const level = number(row, 'conf_level') * 100;
    const key = [row.tp, row.fn, row.fp, row.tn, level].join(' ');
    let found = memory.get(key);
    if (!found) {
        const endpoints = Object.entries(statistics).map(
            ([name, [metric, interval]]) =>
                `primary endpoint ${name} "E" { metric ${metric} dataset Test interval ${interval} ${level} % }`,
        );
        const program = `dataset Test "T" { role trial file "cases.csv" { case "id" truth "gt" decision "ai" } }\n${endpoints.join('\n')}`;
        const cells = repeated(
            ['1,1', number(row, 'tp')],
            ['1,0', number(row, 'fn')],
            ['0,1', number(row, 'fp')],
            ['0,0', number(row, 'tn')],
        );
        found = analyseFiles(program, {
            'cases.csv': csv(
                ['id', 'gt', 'ai'],
                cells.map((cell, i) => [i + 1, cell]),
            ),
        });
        memory.set(key, found);
    }
    return found;
}

const main = (endpoint: EndpointResult): Estimate | undefined => endpoint.rules[0]?.estimate;

/** Not metrics of the language: prevalences, false rates, odds ratio, number needed, Matthews, another program's LR. */
const others = 11 * 11;

tableThroughFiles('12_diag_metrics', others, async row => {
    const statistic = row.statistic!;
    if (!statistics[statistic]) return null;
    const zero = ['tp', 'fn', 'fp', 'tn'].some(cell => row[cell] === '0');
    // The analysis adds halves where a cell is zero, and only there.
    if (/^lr_/.test(statistic) && zero !== statistic.endsWith('_half')) return [];
    const estimate = main(endpointOf(await analyse(row), statistic));
    if (row.estimate === '' || row.estimate === 'NA')
        return [{ what: 'estimate', actual: estimate?.value, expected: '' }];
    const tolerance = row.abs_tol ? Number(row.abs_tol) : undefined;
    const level = number(row, 'conf_level') * 100;
    // Limits beyond the metric's range are cut, with a notice.
    const range = /youden/.test(statistic) ? -1 : 0;
    const cut = (cell: string | undefined): string | undefined =>
        cell === '' || cell === undefined || /^lr_/.test(statistic)
            ? cell
            : String(Math.min(1, Math.max(range, Number(cell))));
    const limits =
        statistic === 'cohen_kappa'
            ? []
            : [
                  { what: `lower ${level}`, actual: estimate?.lower, expected: cut(row.lower), tolerance },
                  { what: `upper ${level}`, actual: estimate?.upper, expected: cut(row.upper), tolerance },
              ];
    return [{ what: 'estimate', actual: estimate?.value, expected: row.estimate, tolerance }, ...limits];
});
