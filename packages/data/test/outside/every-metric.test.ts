import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Estimate, type MetricId, metricOf, type TrialResults, word } from '@trialwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { hasR } from './r.js';

/** The same numbers on every machine. */
function random(): () => number {
    let seed = 59921;
    return () => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
}

function cases(): (string | number)[][] {
    const next = random();
    return Array.from({ length: 300 }, (_, i) => {
        const gt = next() < 0.35 ? 1 : 0;
        const right = next() < 0.84;
        const kind = next();
        const ai = kind < 0.03 ? '' : kind < 0.07 ? '?' : right ? gt : 1 - gt;
        const score = (gt * 0.3 + next()).toFixed(2);
        return [i + 1, gt, ai, score, (12 + 9 * next() ** 2).toFixed(2), `S${i % 3}`, `W${i % 2}`];
    });
}

function readings(): (string | number)[][] {
    const next = random();
    return Array.from({ length: 120 }, (_, i) => i).flatMap(i => {
        const gt = i % 2;
        const hard = next();
        return ['R1', 'R2', 'R3'].flatMap(reader =>
            ['with', 'without'].map(mode => {
                const right = hard * 0.5 + next() * 0.5 < (mode === 'with' ? 0.75 : 0.62);
                return [i + 1, gt, reader, mode, right ? gt : 1 - gt];
            }),
        );
    });
}

const shares = ['sensitivity', 'specificity', 'accuracy', 'ppv', 'npv', 'failureRate', 'indeterminateRate'] as const;
/** All that the catalogue has for them but the bootstrap, which resampling.test.ts is about. */
const intervals = metricOf('sensitivity').intervals.filter(id => !id.startsWith('bootstrap'));

const endpoint = (name: string, metric: MetricId, interval: string): string =>
    `secondary endpoint ${name} "E" { metric ${word(metric, 'en')} dataset T interval ${interval}
        indeterminate results excluded missing results excluded }`;

const program = `
    dataset T "T" { role trial file "cases.csv" {
        case "id" truth "gt" decision "ai" score "s" measurement "t" site "site" source "source" indeterminate values "?" } }
    ${shares.flatMap(metric => intervals.map(id => endpoint(`${metric}_${id}`, metric, `${word(id, 'en')} 95 %`))).join('\n')}
    ${(['meanTime', 'dice', 'falsePositivesPerCase'] as const).flatMap(metric => [95, 90].map(level => endpoint(`${metric}_${level}`, metric, `Student ${level} %`))).join('\n')}
    ${endpoint('area', 'auc', 'DeLong 95 %')}`;

const readers = `
    system S "S" { reading mode "with" }
    comparator Other "O" { type readers reading mode "without" }
    dataset T "T" { role trial file "readings.csv" {
        case "id" truth "gt" decision "ai" reader "reader" reading mode "mode" } }
    primary endpoint Se "S" { metric sensitivity dataset T interval clopper-pearson 95 % }
    hypothesis H "H" { Se superior to Other design paired significance 5 % two-sided power 80 % }`;

describe.skipIf(!hasR)('metrics through files, held against base R', () => {
    let r: Record<string, number[]>;
    let results: TrialResults;
    let ofReaders: TrialResults;

    beforeAll(async () => {
        const files = {
            'cases.csv': csv(['id', 'gt', 'ai', 's', 't', 'site', 'source'], cases()),
            'readings.csv': csv(['id', 'gt', 'reader', 'mode', 'ai'], readings()),
        };
        const folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        const script = fileURLToPath(new URL('./every-metric.R', import.meta.url));
        const { stdout, stderr } = spawnSync('Rscript', [script, folder], { encoding: 'utf8' });
        rmSync(folder, { recursive: true });
        expect(stdout, stderr).not.toBe('');
        r = JSON.parse(stdout) as Record<string, number[]>;
        results = await analyseFiles(program, files);
        ofReaders = await analyseFiles(readers, files);
    }, 120_000);

    function same(
        estimate: Estimate | undefined,
        wanted: readonly number[] | undefined,
        name: string,
        digits = 9,
    ): void {
        expect(wanted, name).toBeDefined();
        const { value, lower, upper } = estimate!;
        for (const [i, limit] of [value, lower!, upper!].entries()) {
            expect(limit, `${name} ${i}`).toBeCloseTo(wanted![i]!, digits);
        }
    }

    test.each(shares)('%s with each interval that the language has for it', metric => {
        expect(intervals.length).toBe(7);
        for (const id of intervals) {
            const name = `${metric}_${id}`;
            same(endpointOf(results, name).rules[0]!.estimate, r[name], name);
        }
    });

    test('means with Student’s interval', () => {
        for (const metric of ['meanTime', 'dice', 'falsePositivesPerCase']) {
            for (const level of [95, 90]) {
                const name = `${metric}_${level}`;
                same(endpointOf(results, name).rules[0]!.estimate, r[`mean_${level}`], name);
            }
        }
    });

    test('sites and sources with the interval that the program named', () => {
        for (const id of intervals) {
            const { groups } = endpointOf(results, `sensitivity_${id}`);
            expect(groups.map(({ by, level }) => `${by.kind} ${level}`)).toEqual([
                'site S0',
                'site S1',
                'site S2',
                'source W0',
                'source W1',
            ]);
            for (const { by, level, estimate } of groups)
                same(estimate, r[`${by.kind}_${level}_${id}`], `${level} ${id}`);
        }
    });

    test('the band of the ROC curve at all of its rates', () => {
        const { points } = endpointOf(results, 'area').curve!.band!;
        expect(points.map(({ falsePositiveRate }) => falsePositiveRate)).toEqual(
            Array.from({ length: 51 }, (_, i) => i / 50),
        );
        points.forEach(({ lower, upper }, i) => {
            expect(lower, `lower ${i}`).toBeCloseTo(r.band![2 * i]!, 9);
            expect(upper, `upper ${i}`).toBeCloseTo(r.band![2 * i + 1]!, 9);
        });
    });

    test('a share of several readers, and readers with the system against readers without it', () => {
        const { estimate } = endpointOf(ofReaders, 'Se').rules[0]!;
        same(estimate, r.readers, 'readers');
        expect(estimate!.clusters!.count).toBe(60);
        same(hypothesisOf(ofReaders, 'H').comparison!.difference, r.readers_difference, 'difference');
    });
});
