import type { TrialResults } from '@trialwright/model';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { number, type Row, rowsOf, tableThroughFiles } from './table.js';

const data = rowsOf('06_auc_data');
const memory = new Map<string, Promise<TrialResults>>();

/** Both scores of a data set: the system's and a comparator's; each interval an endpoint. */
function analyse(row: Row): Promise<TrialResults> {
    const level = row.conf_level === '' ? 0.95 : number(row, 'conf_level');
    const own = row.score === 's2' ? 'score2' : 'score1';
    const key = `${row.dataset} ${own} ${level}`;
    let found = memory.get(key);
    if (!found) {
        const endpoint = (name: string, interval: string): string =>
            `primary endpoint ${name} "E" { metric AUC dataset Test interval ${interval} ${level * 100} % }`;
        const program = `
            comparator Other "O" { score "score2" }
            dataset Test "T" { role trial file "cases.csv" { case "id" truth "truth" score "${own}" } }
            ${endpoint('Logit', 'logit-DeLong')}
            ${endpoint('Plain', 'DeLong')}
            ${endpoint('Hanley', 'Hanley-McNeil')}
            hypothesis H "H" { Plain > 50 % significance ${100 - level * 100} % two-sided power 80 % test DeLong test }
            hypothesis P "P" { Plain superior to Other design paired
                significance ${Number((100 - level * 100).toFixed(6))} % two-sided power 80 % test DeLong test }`;
        const rows = data.filter(line => line.dataset === row.dataset);
        const text = csv(
            ['id', 'truth', 'score1', 'score2'],
            rows.map((line, i) => [i + 1, line.truth!, line.score1!, line.score2!]),
        );
        found = analyseFiles(program.replace(/(\d+\.\d{6})\d+/g, '$1'), { 'cases.csv': text });
        memory.set(key, found);
    }
    return found;
}

const cut = (cell: string | undefined): string => String(Math.min(1, Math.max(0, Number(cell))));

const endpoints: Record<string, string> = {
    delong: 'Plain',
    delong_truncated: 'Plain',
    delong_logit: 'Logit',
    hanley_mcneil: 'Hanley',
};

/**
 * At an area of 0 or 1 the table has the trivial root of Newcombe's equation (docs/statistics/disagreements.md); this is
 * the other one, for an area of 1: (1 − t)·m·n = z²·t·(1 + N(1 − t)/(2 − t) + N·t/(1 + t)), by halving. 0 mirrors it.
 */
function farLimit(row: Row): string {
    const [m, n] = [number(row, 'n_pos'), number(row, 'n_neg')];
    const N = (m + n) / 2 - 1;
    const z = { '0.9': 1.6448536269514722, '0.95': 1.959963984540054, '0.99': 2.5758293035489004 }[row.conf_level!]!;
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
        const t = (low + high) / 2;
        const short = (1 - t) * m * n > z * z * t * (1 + (N * (1 - t)) / (2 - t) + (N * t) / (1 + t));
        if (short) low = t;
        else high = t;
    }
    return String(row.auc === '1' ? low : 1 - low);
}

// Mann-Whitney's p is no test of the language; Newcombe's interval stands in only where an area is 0 or 1.
tableThroughFiles('06a_auc_estimates', 12, async row => {
    if (row.method === 'mann_whitney_p') return null;
    const results = await analyse(row);
    if (row.method === 'newcombe5') {
        const { estimate } = endpointOf(results, 'Logit').rules[0]!;
        if (row.auc !== '1' && row.auc !== '0') return [];
        const far = farLimit(row);
        const [lower, upper] = row.auc === '1' ? [far, '1'] : ['0', far];
        return [
            { what: 'lower', actual: estimate?.lower, expected: lower },
            { what: 'upper', actual: estimate?.upper, expected: upper },
        ];
    }
    if (row.method === 'z_delong_vs_half') {
        const { test } = hypothesisOf(results, 'H');
        return [
            { what: 'z', actual: test?.statistic?.value, expected: row.lower },
            { what: 'p', actual: test?.p, expected: row.upper },
        ];
    }
    if (row.method!.startsWith('delong_paired')) {
        const { comparison, test } = hypothesisOf(results, 'P');
        const { value, standardError, lower, upper } = comparison?.difference ?? {};
        const common = [{ what: 'difference', actual: value, expected: row.auc }];
        if (row.method === 'delong_paired_test') {
            return [
                ...common,
                { what: 'z', actual: test?.statistic?.value, expected: row.lower },
                { what: 'p', actual: test?.p, expected: row.upper },
            ];
        }
        return [
            ...common,
            { what: 'se', actual: standardError, expected: row.se },
            { what: 'lower', actual: lower, expected: row.lower },
            { what: 'upper', actual: upper, expected: row.upper },
        ];
    }
    const { estimate } = endpointOf(results, endpoints[row.method!]!).rules[0]!;
    return [
        { what: 'auc', actual: estimate?.value, expected: row.auc },
        { what: 'se', actual: row.se === '' ? undefined : estimate?.standardError, expected: row.se },
        { what: 'lower', actual: estimate?.lower, expected: cut(row.lower) },
        { what: 'upper', actual: estimate?.upper, expected: cut(row.upper) },
    ];
});
