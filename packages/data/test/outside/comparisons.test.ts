import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TrialResults } from '@trialwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { hasR } from './r.js';

/** The same cases on every machine: 240 units of 80 patients. */
function random(): () => number {
    let seed = 59921;
    return () => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
}

function pairedRows(): (string | number)[][] {
    const next = random();
    let own = 0;
    return Array.from({ length: 240 }, (_, i) => {
        const gt = i % 2;
        const hard = next();
        const ai = hard < 0.85 === (gt === 1) ? 1 : 0;
        const other = hard * 0.6 + next() * 0.4 < 0.7 === (gt === 1) ? 1 : 0;
        const time = 20 + 30 * next();
        if (i % 3 === 0) own = next();
        const score = (gt * 0.5 + own + next()).toFixed(2);
        return [
            i + 1,
            `p${Math.floor(i / 3)}`,
            gt,
            ai,
            other,
            score,
            time.toFixed(2),
            (time + 8 * next() - 2).toFixed(2),
        ];
    });
}

function parallelRows(): (string | number)[][] {
    const next = random();
    return Array.from({ length: 300 }, (_, i) => {
        const gt = i % 3 === 0 ? 1 : 0;
        const mode = next() < 0.5 ? 'with' : 'without';
        const score = next() * 0.7 + gt * (mode === 'with' ? 0.35 : 0.25);
        const time = (mode === 'with' ? 25 : 28) + 20 * next();
        return [i + 1, gt, mode, score > 0.5 ? 1 : 0, score.toFixed(4), time.toFixed(2)];
    });
}

const level = 'significance 5 % two-sided power 80 %';

/** One endpoint each, so that tests of one do not disturb another. */
const paired = (patient: string): string => `
    comparator Other "O" { decision "other" measurement "t2" }
    dataset T "T" { role trial unit lesion
        file "paired.csv" { case "id" ${patient} truth "gt" decision "ai" score "s" measurement "t1" } }
    primary endpoint Se "S" { metric sensitivity dataset T unit lesion interval Wilson 95 % }
    primary endpoint Area "A" { metric AUC dataset T unit lesion interval logit-DeLong 95 % }
    primary endpoint Time "T" { metric mean time dataset T unit lesion interval Student 95 % }
    hypothesis Better "H" { Se superior to Other design paired ${level} test McNemar }
    hypothesis Precise "H" { Se superior to Other design paired ${level} test exact McNemar }
    hypothesis NotWorse "H" { Se non-inferior to Other margin 10 % design paired ${level} test Tango }
    hypothesis Equal "H" { Se equivalent to Other margin 15 % design paired ${level} test Tango }
    hypothesis Faster "H" { Time superior to Other design paired ${level} test t test }`;

const parallel = `
    system S "S" { reading mode "with" }
    comparator Other "O" { reading mode "without" }
    dataset T "T" { role trial file "parallel.csv" {
        case "id" truth "gt" decision "ai" score "score" measurement "t" reading mode "mode" } }
    primary endpoint Se "S" { metric sensitivity dataset T interval Wilson 95 % }
    primary endpoint Area "A" { metric AUC dataset T interval logit-DeLong 95 % }
    primary endpoint Time "T" { metric mean time dataset T interval Student 95 % }
    hypothesis Pooled "H" { Se superior to Other design parallel ${level} test score z }
    hypothesis ExactGroups "H" { Se superior to Other design parallel ${level} test Fisher exact }
    hypothesis NotWorse "H" { Se non-inferior to Other margin 10 % design parallel ${level} test Farrington-Manning }
    hypothesis Area2 "H" { Area superior to Other design parallel ${level} test DeLong test }
    hypothesis AreaNotWorse "H" { Area non-inferior to Other margin 0.05 design parallel ${level} test DeLong test }
    hypothesis AreaEqual "H" { Area equivalent to Other margin 0.1 design parallel ${level} test DeLong test }
    hypothesis Faster "H" { Time superior to Other design parallel ${level} test t test }`;

const close = (values: readonly number[], digits = 9) => values.map(value => expect.closeTo(value, digits));

describe.skipIf(!hasR)('comparisons, held against R with pROC', () => {
    let r: Record<string, number[]>;
    let clustered: TrialResults;
    let pairs: TrialResults;
    let groups: TrialResults;

    beforeAll(async () => {
        const files = {
            'paired.csv': csv(['id', 'p', 'gt', 'ai', 'other', 's', 't1', 't2'], pairedRows()),
            'parallel.csv': csv(['id', 'gt', 'mode', 'ai', 'score', 't'], parallelRows()),
        };
        const folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        const script = fileURLToPath(new URL('./comparisons.R', import.meta.url));
        const { stdout, stderr } = spawnSync('Rscript', [script, folder], { encoding: 'utf8' });
        rmSync(folder, { recursive: true });
        expect(stdout, stderr).not.toBe('');
        r = JSON.parse(stdout) as Record<string, number[]>;
        pairs = await analyseFiles(paired(''), files);
        clustered = await analyseFiles(paired('patient "p"'), files);
        groups = await analyseFiles(parallel, files);
    }, 120_000);

    const difference = (results: TrialResults, name: string): number[] => {
        const { value, lower, upper } = hypothesisOf(results, name).comparison!.difference;
        return [value, lower!, upper!];
    };
    const tested = (results: TrialResults, name: string): number[] => {
        const { statistic, p } = hypothesisOf(results, name).test!;
        return [statistic?.value ?? Number.NaN, p];
    };

    test('McNemar, exact McNemar, Tango’s interval', () => {
        expect(tested(pairs, 'Better')).toEqual(close(r.mcnemar!.slice(0, 2)));
        expect(tested(pairs, 'Precise')[1]).toBeCloseTo(r.mcnemar![2]!, 9);
        expect(difference(pairs, 'Better')).toEqual(close(r.tango!));
    });

    test('non-inferiority and equivalence by Tango: each side at half of the level', () => {
        expect(tested(pairs, 'NotWorse')).toEqual(close(r.noninferior!));
        expect(hypothesisOf(pairs, 'NotWorse')).toMatchObject({ test: { alpha: 0.025, sides: 1 }, verdict: 'met' });
        expect(tested(pairs, 'Equal')[1]).toBeCloseTo(r.equivalent![0]!, 9);
        expect(hypothesisOf(pairs, 'Equal').bound).toMatchObject({ side: 'both', against: [-0.15, 0.15] });
    });

    test('several units a patient: ratio estimator, Obuchowski’s test', () => {
        const { standardError } = hypothesisOf(clustered, 'NotWorse').comparison!.difference;
        const [value, error, lower, upper, p] = r.clustered!;
        expect(difference(clustered, 'NotWorse')).toEqual(close([value!, lower!, upper!]));
        expect(standardError).toBeCloseTo(error!, 9);
        expect(tested(clustered, 'NotWorse')[1]).toBeCloseTo(p!, 9);
        expect(tested(clustered, 'Better')).toEqual(close(r.obuchowski!));
    });

    test('several units a patient: area with the variance of Obuchowski 1997, near that of a bootstrap of patients', () => {
        const { estimate } = endpointOf(clustered, 'Area').rules[0]!;
        const [area, error, lower, upper, again] = r.clustered_area!;
        expect([estimate!.value, estimate!.standardError, estimate!.lower, estimate!.upper]).toEqual(
            close([area!, error!, lower!, upper!]),
        );
        expect(estimate!.clusters!.count).toBe(80);
        expect(estimate!.clusters!.designEffect).toBeGreaterThan(0);
        expect(estimate!.standardError! / again!).toBeGreaterThan(0.9);
        expect(estimate!.standardError! / again!).toBeLessThan(1.1);
    });

    test('means of the same cases; less time is better', () => {
        const [value, lower, upper, t, p] = r.paired_t!;
        expect(difference(pairs, 'Faster')).toEqual(close([value!, lower!, upper!]));
        expect(tested(pairs, 'Faster')).toEqual(close([t!, p!]));
        expect(hypothesisOf(pairs, 'Faster').bound).toMatchObject({ side: 'upper', met: upper! < 0 });
        expect(hypothesisOf(clustered, 'Faster').problems.map(({ code }) => code)).toEqual(['clusters-not-computed']);
    });

    test('parallel groups: pooled z, Fisher, Farrington-Manning, Mee’s interval', () => {
        const [x1, n1, x2, n2, p] = r.pooled!;
        const { system, other } = hypothesisOf(groups, 'Pooled').comparison!;
        expect([system.numerator, system.denominator, other.numerator, other.denominator]).toEqual([x1, n1, x2, n2]);
        expect(tested(groups, 'Pooled')[1]).toBeCloseTo(p!, 9);
        expect(tested(groups, 'ExactGroups')[1]).toBeCloseTo(r.fisher![0]!, 9);
        // R's optimiser finds the restricted estimate to about 1e-8.
        expect(tested(groups, 'NotWorse')).toEqual(close(r.farrington!, 6));
        expect(difference(groups, 'NotWorse')).toEqual(close(r.mee!, 6));
    });

    test('parallel groups: areas and means', () => {
        const [value, error, p] = r.unpaired_auc!;
        expect(difference(groups, 'Area2')[0]).toBeCloseTo(value!, 9);
        expect(hypothesisOf(groups, 'Area2').comparison!.difference.standardError).toBeCloseTo(error!, 9);
        expect(tested(groups, 'Area2')[1]).toBeCloseTo(p!, 9);
        const [notWorse, equal] = r.unpaired_auc_margins!;
        expect(tested(groups, 'AreaNotWorse')[1]).toBeCloseTo(notWorse!, 9);
        expect(tested(groups, 'AreaEqual')[1]).toBeCloseTo(equal!, 9);
        expect(hypothesisOf(groups, 'AreaEqual').bound).toMatchObject({ side: 'both', against: [-0.1, 0.1] });
        const [mean, lower, upper, t, df, pMean] = r.welch!;
        expect(difference(groups, 'Faster')).toEqual(close([mean!, lower!, upper!]));
        expect(hypothesisOf(groups, 'Faster').test!.statistic).toMatchObject({ df: expect.closeTo(df!, 9) });
        expect(tested(groups, 'Faster')).toEqual(close([t!, pMean!]));
    });
});
