import type { TrialResults } from '@trialwright/model';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { rowsOf, tableThroughFiles } from './table.js';

const program = `
    system S "S" { reading mode "1" }
    comparator Other "O" { type readers reading mode "2" }
    dataset Test "T" { role trial file "cases.csv" {
        case "case" truth "truth" score "rating" reader "reader" reading mode "treatment" } }
    primary endpoint Area "A" { metric AUC dataset Test interval logit-DeLong 95 % }
    hypothesis H "H" { Area superior to Other design paired significance 5 % two-sided power 80 % readers 5
        test Obuchowski-Rockette }`;

let computed: Promise<TrialResults> | undefined;

/** The analysis uses DeLong's covariances: the table's rows of the jackknife are for another one. */
const delong: Record<string, (results: TrialResults) => readonly (number | undefined)[]> = {
    delong_varcomp_reader: r => [components(r).reader],
    'delong_varcomp_treatment:reader': r => [components(r).treatmentReader],
    delong_varcomp_error: r => [components(r).variance],
    delong_varcomp_cov1: r => [components(r).cov1],
    delong_varcomp_cov2: r => [components(r).cov2],
    delong_varcomp_cov3: r => [components(r).cov3],
    delong_diff_Estimate: r => [comparison(r).difference.value],
    delong_diff_StdErr: r => [comparison(r).difference.standardError],
    delong_diff_df: r => [comparison(r).readers?.df],
    delong_equality_df2: r => [comparison(r).readers?.df],
    delong_diff_CI: r => [comparison(r).difference.lower, comparison(r).difference.upper],
    delong_diff_t: r => [hypothesisOf(r, 'H').test?.statistic?.value],
    'delong_diff_p-value': r => [hypothesisOf(r, 'H').test?.p],
    'delong_equality_p-value': r => [hypothesisOf(r, 'H').test?.p],
    // Also the value of the endpoint itself.
    delong_mean_treatment1_Estimate: r => [main(r).value],
    delong_mean_treatment1_StdErr: r => [main(r).standardError],
    delong_mean_treatment1_CI: r => [main(r).lower, main(r).upper],
    delong_mean_treatment2_Estimate: r => [comparison(r).other.value],
    delong_mean_treatment2_StdErr: r => [comparison(r).other.standardError],
    delong_mean_treatment2_CI: r => [comparison(r).other.lower, comparison(r).other.upper],
};

const comparison = (results: TrialResults) => hypothesisOf(results, 'H').comparison!;
const main = (results: TrialResults) => endpointOf(results, 'Area').rules[0]!.estimate!;
const components = (results: TrialResults) => comparison(results).readers!.components;

tableThroughFiles('11a_mrmc_analysis', 32, async row => {
    const actual = delong[row.statistic!];
    if (!actual) return null;
    const rows = rowsOf('11_mrmc_vandyke').map(line => [
        line.case!,
        line.truth!,
        line.rating!,
        `R${line.reader}`,
        line.treatment!,
    ]);
    computed ??= analyseFiles(program, {
        'cases.csv': csv(['case', 'truth', 'rating', 'reader', 'treatment'], rows),
    });
    const found = actual(await computed);
    // The table names both limits alike: the nearer one is meant.
    const expected = Number(row.value);
    const nearest = found.reduce((best, value) =>
        Math.abs((value ?? Number.NaN) - expected) < Math.abs((best ?? Number.NaN) - expected) ? value : best,
    );
    return [{ what: row.statistic!, actual: nearest, expected: row.value }];
});
