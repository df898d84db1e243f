import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseTrial } from '@trialwright/data';
import type { TrialResults } from '@trialwright/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelOf } from '../support/model.js';
import { endpointOf, hypothesisOf, tablesIn } from '../support/through-files.js';
import { hasR, recompute, runR } from './r.js';

const program = `
    comparator Grade "WFNS" { score "wfns" }
    comparator Ndka "NDKA" { score "ndka" }
    dataset Asah "Aneurysmal subarachnoid haemorrhage" { role trial
        file "asah.csv" { case "id" truth "outcome" positive values "Poor" negative values "Good" score "s100b"
            strata "gender" } }
    primary endpoint Area "A" { metric AUC dataset Asah interval logit-DeLong 95 % }
    secondary endpoint Plain "A" { metric AUC dataset Asah interval DeLong 95 % }
    primary endpoint Sens "S" { metric sensitivity dataset Asah threshold 0.205 interval clopper-pearson 95 % }
    primary endpoint Spec "S" { metric specificity dataset Asah threshold 0.205 interval Wilson 95 % }
    hypothesis G "G" { Area superior to Grade design paired significance 5 % two-sided power 80 % test DeLong test }
    hypothesis N "N" { Area superior to Ndka design paired significance 5 % two-sided power 80 % test DeLong test }`;

// The data that ship with pROC: Turck et al. 2010, Intensive Care Medicine 36: 107-115.
describe.skipIf(!hasR)('aSAH of R’s pROC, read from a file that R wrote', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
    const file = join(folder, 'asah.csv');
    let results: TrialResults;

    beforeAll(async () => {
        runR(
            `library(pROC); data(aSAH); aSAH$wfns <- as.numeric(aSAH$wfns); write.csv(cbind(id = seq_len(nrow(aSAH)), aSAH), "${file}", row.names = FALSE)`,
        );
        const model = await modelOf(program);
        results = await analyseTrial({ model, tables: await tablesIn(model, folder) });
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    const common = { truth: 'outcome', positive: 'Poor', negative: 'Good', score: 's100b' };

    test('area with DeLong’s interval and its logit form; coordinates; subgroups', () => {
        const r = recompute({ file, ...common, threshold: 0.205, stratum: 'gender' });
        const [auc, lower, upper, logitLower, logitUpper, error] = r.auc!;
        const plain = endpointOf(results, 'Plain').rules[0]!.estimate!;
        const logit = endpointOf(results, 'Area').rules[0]!.estimate!;
        expect([plain.value, plain.lower, plain.upper]).toEqual(
            [auc, lower, upper].map(value => expect.closeTo(value!, 12)),
        );
        expect([logit.lower, logit.upper, logit.standardError]).toEqual(
            [logitLower, logitUpper, error].map(value => expect.closeTo(value!, 12)),
        );
        const { operating } = endpointOf(results, 'Sens').curve!;
        expect([operating!.truePositiveRate, 1 - operating!.falsePositiveRate]).toEqual(
            r.coords!.map(value => expect.closeTo(value, 12)),
        );
        expect(Object.values(endpointOf(results, 'Sens').rules[0]!.cells!)).toEqual(r.cells);
        for (const gender of ['Male', 'Female']) {
            const group = endpointOf(results, 'Plain').groups.find(({ level }) => level === gender)!.estimate!;
            expect([group.value, group.lower, group.upper]).toEqual(
                r[`${gender}/auc`]!.slice(0, 3).map(value => expect.closeTo(value, 12)),
            );
        }
    });

    test('sensitivity and specificity with their intervals', () => {
        const r = recompute({ file, ...common, threshold: 0.205 });
        const sens = endpointOf(results, 'Sens').rules[0]!.estimate!;
        const spec = endpointOf(results, 'Spec').rules[0]!.estimate!;
        expect([sens.value, sens.lower, sens.upper]).toEqual(
            r.sensitivity!.slice(0, 3).map(value => expect.closeTo(value, 10)),
        );
        const [value, , , lower, upper] = r.specificity!;
        expect([spec.value, spec.lower, spec.upper]).toEqual(
            [value, lower, upper].map(one => expect.closeTo(one!, 12)),
        );
    });

    test.each([
        ['G', 'wfns'],
        ['N', 'ndka'],
    ])('DeLong’s paired test against %s (%s)', (name, other) => {
        const [first, second, z, p] = recompute({ file, ...common, other }).paired_auc!;
        const { comparison, test: found } = hypothesisOf(results, name);
        expect([comparison!.system.value, comparison!.other.value]).toEqual([
            expect.closeTo(first!, 12),
            expect.closeTo(second!, 12),
        ]);
        expect([found!.statistic!.value, found!.p]).toEqual([expect.closeTo(z!, 10), expect.closeTo(p!, 12)]);
    });

    test('every corner of the curve is one of pROC’s', () => {
        const printed = runR(
            'library(pROC); data(aSAH); r <- roc(aSAH$outcome, aSAH$s100b, levels = c("Good", "Poor"), direction = "<", quiet = TRUE); cat(sprintf("%.15g %.15g\\n", 1 - r$specificities, r$sensitivities), sep = "")',
        );
        const theirs = new Set(
            printed
                .trim()
                .split('\n')
                .map(line =>
                    line
                        .split(' ')
                        .map(value => Number(value).toFixed(9))
                        .join(' '),
                ),
        );
        const { points } = endpointOf(results, 'Area').curve!;
        expect(points.length).toBeGreaterThan(20);
        for (const { falsePositiveRate, truePositiveRate } of points) {
            expect(theirs).toContain(`${falsePositiveRate.toFixed(9)} ${truePositiveRate.toFixed(9)}`);
        }
    });
});
