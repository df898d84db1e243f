import type { Estimate, TrialResults } from '@trialwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles, csv, endpointOf } from '../support/through-files.js';
import { hasR, runScript } from './r.js';

/** 260 cases with two overlapping sets, the membership of some of which is not stated: the same on every machine. */
function cases(): (string | number)[][] {
    let seed = 59921;
    const next = (): number => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
    const of = (...values: string[]): string => values[Math.floor(next() * values.length)]!;
    return Array.from({ length: 260 }, (_, i) => {
        const gt = next() < 0.4 ? 1 : 0;
        const ai = next() < 0.04 ? '' : next() < 0.85 ? gt : 1 - gt;
        const score = (gt * 0.35 + next()).toFixed(2);
        const time = (15 + 10 * next() ** 2).toFixed(2);
        return [i + 1, gt, ai, score, time, of('yes', 'yes', 'yes', 'no', 'no', ''), of('1', '2', '0', '0', '')];
    });
}

const program = `
    dataset T "T" { role trial file "cases.csv" { case "id" truth "gt" decision "ai" score "s" measurement "t"
        analysis set "Per protocol" "pp" analysis set "Treated" "treated" positive values "1", "2" negative values "0" } }
    primary endpoint se "E" { metric sensitivity dataset T interval clopper-pearson 95 % missing results excluded }
    primary endpoint wrong "E" { metric sensitivity dataset T interval clopper-pearson 95 % missing results as wrong }
    secondary endpoint auc "E" { metric AUC dataset T interval DeLong 95 % missing results excluded }
    secondary endpoint time "E" { metric mean time dataset T interval Student 95 % }
    secondary endpoint open "E" { metric sensitivity dataset T interval clopper-pearson 95 % }`;

describe.skipIf(!hasR)('analysis sets through a file, held against base R and pROC', () => {
    const files = { 'cases.csv': csv(['id', 'gt', 'ai', 's', 't', 'pp', 'treated'], cases()) };
    let r: Record<string, number[]>;
    let results: TrialResults;

    beforeAll(async () => {
        r = runScript('analysis-sets.R', files);
        results = await analyseFiles(program, files);
    }, 120_000);

    function same(estimate: Estimate | undefined, name: string): void {
        const { value, lower, upper } = estimate!;
        for (const [i, number] of [value, lower!, upper!].entries())
            expect(number, `${name} ${i}`).toBeCloseTo(r[name]![i]!, 9);
    }

    test.each(['se', 'wrong', 'auc', 'time'])('%s on each set, all cases staying the main result', name => {
        const { rules, sets } = endpointOf(results, name);
        same(rules[0]!.estimate, `all_${name}`);
        expect(sets.map(({ set }) => set)).toEqual(['Per protocol', 'Treated']);
        for (const [i, set] of ['pp', 'treated'].entries()) {
            same(sets[i]!.estimate, `${set}_${name}`);
            expect(sets[i]!.counts.all).toBe(r[`${set}_${name}`]![3]);
            expect([sets[i]!.counts.all, sets[i]!.unknown]).toEqual(r.sizes!.slice(2 * i, 2 * i + 2));
        }
    });

    test('the flow of an endpoint tells the analysed cases of each set', () => {
        const flow = results.flows.find(({ endpoint }) => endpoint?.endsWith(':wrong'))!;
        expect(flow.sets).toEqual([
            { set: 'Per protocol', analysed: r.sizes![0], unknown: r.sizes![1] },
            { set: 'Treated', analysed: r.sizes![2], unknown: r.sizes![3] },
        ]);
    });

    test('where the program has no rule for missing results, a set has no number either', () => {
        const { sets } = endpointOf(results, 'open');
        for (const { estimate, problems } of sets) {
            expect(estimate).toBeUndefined();
            expect(problems.map(({ code }) => code)).toEqual(['missing-rule-not-stated']);
        }
    });
});
