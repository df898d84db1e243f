import type { TrialResults } from '@trialwright/model';
import { beforeAll, expect, test } from 'vitest';
import { analyseFiles, csv, hypothesisOf } from '../support/through-files.js';
import { rowsOf } from './table.js';

const program = `
    system S "S" { reading mode "1" }
    comparator Other "O" { type readers reading mode "2" }
    dataset Test "T" { role trial file "cases.csv" {
        case "case" truth "truth" score "rating" reader "reader" reading mode "treatment" } }
    primary endpoint Area "A" { metric AUC dataset Test interval logit-DeLong 95 % }
    hypothesis Wide "H" { Area equivalent to Other margin 0.1 design paired significance 2.5 % one-sided power 80 %
        readers 5 test Obuchowski-Rockette }
    hypothesis Narrow "H" { Area equivalent to Other margin 0.085 design paired significance 5 % two-sided power 80 %
        readers 5 test Obuchowski-Rockette }`;

let results: TrialResults;

beforeAll(async () => {
    const rows = rowsOf('11_mrmc_vandyke').map(line => [
        line.case!,
        line.truth!,
        line.rating!,
        `R${line.reader}`,
        line.treatment!,
    ]);
    results = await analyseFiles(program, {
        'cases.csv': csv(['case', 'truth', 'rating', 'reader', 'treatment'], rows),
    });
});

// R 4.2.2: pt((e ± margin) / s, df) of the estimate, the error and the degrees of freedom that MRMCaov 0.3.0 gives.
test.each([
    ['Wide', 0.1, 0.00792547727961, 'met'],
    ['Narrow', 0.085, 0.0324076380723, 'notMet'],
])('%s: areas of several readers are equivalent within %d by interval and test', (name, margin, p, verdict) => {
    const found = hypothesisOf(results, name);
    expect(found.test).toMatchObject({ alpha: 0.025, sides: 1 });
    expect(found.test!.p).toBeCloseTo(p, 9);
    expect(found.verdict).toBe(verdict);
    expect(found.bound).toMatchObject({ side: 'both', against: [-margin, margin] });
    expect(found.bound!.lower).toBeCloseTo(-0.087867196020086, 9);
    expect(found.bound!.upper).toBeCloseTo(0.000266551897702916, 9);
});
