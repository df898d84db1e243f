import type { Estimate, TrialResults } from '@trialwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { hasR, runScript } from './r.js';

/** 240 cases, some without a truth, a feature or both; of the feature by system and comparator. On every machine alike. */
function cases(): (string | number)[][] {
    let seed = 59921;
    const next = (): number => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
    const feature = (): string => {
        const kind = next();
        return kind < 0.03 ? '' : kind < 0.06 ? '?' : kind < 0.45 ? 'yes' : 'no';
    };
    return Array.from({ length: 240 }, (_, i) => {
        const gt = next() < 0.2 ? '' : next() < 0.5 ? 1 : 0;
        const own = feature();
        const other = next() < 0.7 ? own : feature();
        return [i + 1, gt, own, other, `p${Math.floor(next() * 120)}`, `S${i % 2}`];
    });
}

const coding = 'positive values "yes" negative values "no"';
const endpoint = (name: string, interval: string, rule: string): string =>
    `secondary endpoint Of_${name} "E" { metric proportion dataset T unit lesion interval ${interval} ${rule} }`;
const excluded = 'indeterminate results excluded missing results excluded';

const program = (patient = '', column = `feature "f" ${coding}`): string => `
    comparator Other "O" { feature "g" ${coding} type system }
    dataset T "T" { role trial unit lesion file "cases.csv" {
        case "id" ${patient} truth "gt" ${column} site "site" indeterminate values "?" } }
    ${endpoint('excluded', 'clopper-pearson 95 %', excluded)}
    ${endpoint('positive', 'clopper-pearson 95 %', 'indeterminate results as positive missing results as positive')}
    ${endpoint('negative', 'clopper-pearson 95 %', 'indeterminate results as negative missing results as negative')}
    ${endpoint('wilson', 'wilson 95 %', excluded)}
    ${endpoint('wald', 'wald 95 %', excluded)}
    ${endpoint('wrong', 'wilson 95 %', 'indeterminate results as wrong missing results excluded')}
    ${endpoint('open', 'wilson 95 %', '')}
    hypothesis H "H" { Of_excluded equivalent to Other margin 20 % design paired significance 2.5 % one-sided power 80 % }`;

const of = (results: TrialResults, name: string) => endpointOf(results, `Of_${name}`);

describe.skipIf(!hasR)('the share of cases with a feature through a file, held against base R', () => {
    const files = { 'cases.csv': csv(['id', 'gt', 'f', 'g', 'p', 'site'], cases()) };
    let r: Record<string, number[]>;
    let results: TrialResults;

    beforeAll(async () => {
        r = runScript('feature.R', files);
        results = await analyseFiles(program(), files);
    }, 60_000);

    function same(estimate: Estimate | undefined, name: string): void {
        const { value, lower, upper, numerator, denominator } = estimate!;
        const [p, from, to, x = numerator, n = denominator] = r[name]!;
        for (const [i, [found, wanted]] of [
            [value, p],
            [lower, from],
            [upper, to],
        ].entries())
            expect(found, `${name} ${i}`).toBeCloseTo(wanted!, 9);
        expect([numerator, denominator]).toEqual([x, n]);
    }

    test.each(['excluded', 'positive', 'negative', 'wilson'])('%s: value and interval, whatever the truth', name => {
        const { rules } = of(results, name);
        expect(rules.map(({ rule }) => rule)).toEqual(['asStated', 'complete']);
        same(rules[0]!.estimate, name);
        if (name !== 'wilson') same(rules[1]!.estimate, 'excluded');
    });

    test('in each site', () => {
        for (const { level, estimate } of of(results, 'excluded').groups) same(estimate, `site_${level}`);
        expect(of(results, 'excluded').groups).toHaveLength(2);
    });

    test('patients with several cases are clusters', async () => {
        const clustered = await analyseFiles(program('patient "p"'), files);
        same(of(clustered, 'wald').rules[0]!.estimate, 'patients');
    });

    test('system and comparator on the same cases', () => {
        const { comparison, verdict } = hypothesisOf(results, 'H');
        const [both, onlySystem, onlyComparator, neither] = r.pairs as [number, number, number, number];
        expect(comparison!.paired).toEqual({ both, onlySystem, onlyComparator, neither });
        const n = both + onlySystem + onlyComparator + neither;
        expect(comparison!.difference.value).toBeCloseTo((onlySystem - onlyComparator) / n, 12);
        expect(verdict).toBe('met');
    });

    test('what is not said is asked for, and a feature is neither right nor wrong', async () => {
        const codes = (found: TrialResults, name: string) =>
            [...of(found, name).problems, ...(of(found, name).rules[0]?.problems ?? [])].map(({ code }) => code);
        expect(codes(results, 'wrong')).toEqual(['rule-not-for-feature']);
        expect(codes(results, 'open')).toEqual(['indeterminate-rule-not-stated', 'missing-rule-not-stated']);
        expect(of(results, 'open').rules[0]!.problems[0]!.message.en).not.toContain('as wrong');
        const without = await analyseFiles(program('', ''), files);
        expect(codes(without, 'excluded')).toEqual(['feature-not-named']);
    });
});
