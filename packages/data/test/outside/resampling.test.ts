import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Estimate, TrialResults } from '@trialwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { hasR } from './r.js';

/** The same 240 lesions of 100 patients on every machine. */
function lesions(): (string | number)[][] {
    let seed = 59921;
    const next = (): number => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
    const own = Array.from({ length: 100 }, next);
    return Array.from({ length: 240 }, (_, i) => {
        const patient = i < 100 ? i : Math.floor(next() * 100);
        const gt = (patient % 3 === 0 ? next() < 0.9 : next() < 0.3) ? 1 : 0;
        const right = next() * 0.6 + own[patient]! * 0.4 < 0.62;
        const score = gt * 0.4 + own[patient]! * 0.6 + next();
        const g = 1 + Math.floor(next() * 4);
        const h = Math.min(4, Math.max(1, g + Math.floor(next() * 2.4 + own[patient]!) - 1));
        const time = 20 + 30 * own[patient]! + 25 * next() ** 3;
        return [i + 1, `p${patient}`, gt, right ? gt : 1 - gt, score.toFixed(2), g, h, time.toFixed(2)];
    });
}

const metrics = {
    se: 'sensitivity',
    accuracy: 'accuracy',
    youden: 'Youden index',
    balanced: 'balanced accuracy',
    f1: 'F1',
    kappa: 'kappa',
    lr: 'LR+',
    lrMinus: 'LR-',
    area: 'AUC',
    mean: 'mean time',
    weighted: 'weighted kappa',
};

interface Setting {
    readonly patient?: boolean;
    readonly interval?: string;
    readonly sampling?: string;
    readonly grades?: boolean;
    readonly also?: string;
}

function program({ patient, interval = '', sampling = '', grades, also = '' }: Setting): string {
    const columns = grades
        ? 'true value "g" measurement "h" grades "1", "2", "3", "4"'
        : 'truth "gt" decision "ai" score "s" measurement "t"';
    const endpoints = Object.entries(metrics)
        .filter(([name]) => (name === 'weighted') === (grades === true))
        .map(
            ([name, metric]) => `secondary endpoint ${name} "E" { metric ${metric} dataset T unit lesion ${interval} }`,
        );
    return `
    dataset T "T" { role trial unit lesion ${sampling}
        file "lesions.csv" { case "id" ${patient ? 'patient "p"' : ''} ${columns} } }
    ${endpoints.join('\n')}
    ${also}`;
}

describe.skipIf(!hasR)('several units a patient and the bootstrap, held against base R', () => {
    const files = { 'lesions.csv': csv(['id', 'p', 'gt', 'ai', 's', 'g', 'h', 't'], lesions()) };
    let r: Record<string, number[]>;
    const analysed = async (setting: Setting): Promise<TrialResults> => analyseFiles(program(setting), files);
    const estimateOf = (results: TrialResults, name: string): Estimate => {
        const { estimate, problems } = endpointOf(results, name).rules[0]!;
        expect(estimate, `${name}: ${problems[0]?.message.en}`).toBeDefined();
        return estimate!;
    };

    beforeAll(() => {
        const folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
        writeFileSync(join(folder, 'lesions.csv'), files['lesions.csv']);
        const script = fileURLToPath(new URL('./resampling.R', import.meta.url));
        const { stdout, stderr } = spawnSync('Rscript', [script, folder], { encoding: 'utf8', maxBuffer: 1 << 26 });
        rmSync(folder, { recursive: true });
        expect(stdout, stderr).not.toBe('');
        r = JSON.parse(stdout) as Record<string, number[]>;
    }, 240_000);

    test('the delta method over patients is the default where patients have several units', async () => {
        const results = await analysed({ patient: true });
        const graded = await analysed({ patient: true, grades: true });
        const names = { lr: 'lr_plus', lrMinus: 'lr_minus', mean: 'mean', weighted: 'weighted' } as Record<
            string,
            string
        >;
        for (const name of ['youden', 'balanced', 'f1', 'kappa', 'lr', 'lrMinus', 'mean', 'weighted']) {
            const { value, lower, upper, clusters } = estimateOf(name === 'weighted' ? graded : results, name);
            const wanted = r[`delta_${names[name] ?? name}`]!;
            for (const [i, limit] of [value, lower!, upper!].entries()) {
                expect(limit, `${name} ${i}`).toBeCloseTo(wanted[i]!, 6);
            }
            expect(clusters!.count, name).toBe(100);
        }
    });

    test('a predictive value at a stated prevalence has patients as clusters too', async () => {
        const also = `
            condition C "C" { } population P "P" { prevalence C 10 % }
            secondary endpoint ppv "E" { metric PPV condition C dataset T unit lesion }
            secondary endpoint npv "E" { metric NPV condition C dataset T unit lesion }`;
        const results = await analysed({ patient: true, sampling: 'population P sampling case-control', also });
        for (const name of ['ppv', 'npv']) {
            const { value, lower, upper } = estimateOf(results, name);
            const wanted = r[`delta_${name}_at_10`]!;
            for (const [i, limit] of [value, lower!, upper!].entries()) {
                expect(limit, `${name} ${i}`).toBeCloseTo(wanted[i]!, 6);
            }
        }
    });

    test.each(['', 'interval bootstrap 95 %'])(
        'at a prevalence of 100 %% there is no predictive value (%s)',
        async interval => {
            const also = `
            condition C "C" { } population P "P" { prevalence C 100 % }
            secondary endpoint ppv "E" { metric PPV condition C dataset T unit lesion ${interval} }`;
            const results = await analysed({ patient: true, sampling: 'population P sampling case-control', also });
            const { estimate, problems } = endpointOf(results, 'ppv').rules[0]!;
            expect(estimate).toBeUndefined();
            expect(problems.map(({ code }) => code)).toEqual(['statistics-prevalence']);
            expect(problems[0]!.message.ru).toContain('0 < prevalence < 1');
            expect(problems[0]!.at).toBeDefined();
        },
    );

    /** Limits of other draws: within 0.2 standard errors, six times the Monte Carlo error of both. */
    function near({ value, lower, upper, standardError }: Estimate, wanted: readonly number[], name: string): void {
        const [estimate, low, high, error] = wanted as [number, number, number, number];
        expect(value, name).toBeCloseTo(estimate, 9);
        expect(Math.abs(lower! - low) / error, `${name}, lower ${lower}, ${low}`).toBeLessThan(0.2);
        expect(Math.abs(upper! - high) / error, `${name}, upper ${upper}, ${high}`).toBeLessThan(0.2);
        expect(standardError! / error, `${name}, standard error`).toBeGreaterThan(0.95);
        expect(standardError! / error, `${name}, standard error`).toBeLessThan(1.05);
    }
    const drawn = ['se', 'youden', 'lr', 'f1', 'kappa', 'area', 'mean'];

    test('bootstrap of cases: percentile limits of shares, BCa of all else', async () => {
        const results = await analysed({ interval: 'interval bootstrap 95 %' });
        for (const name of drawn)
            near(estimateOf(results, name), r[`${name === 'se' ? 'percentile' : 'bca'}_${name}`]!, name);
        expect(estimateOf(results, 'youden').methodName).toEqual({
            ru: 'BCa-бутстреп по случаям внутри классов, повторных выборок 10000, начальное число 59921',
            en: 'BCa bootstrap of cases within classes, 10000 replicates, seed 59921',
        });
        expect(estimateOf(results, 'f1').methodName.en).toContain('BCa bootstrap of cases, 10000');
    });

    test('bootstrap of patients where they have several lesions', async () => {
        const results = await analysed({ patient: true, interval: 'interval bootstrap 95 %' });
        for (const name of drawn) {
            near(estimateOf(results, name), r[`${name === 'se' ? 'percentile' : 'bca'}_patients_${name}`]!, name);
        }
        expect(estimateOf(results, 'kappa').methodName.en).toContain('of patients (100)');
        expect(estimateOf(results, 'mean').value).toBeGreaterThan(1);
    });

    test('the percentile bootstrap by name, and classes that the design chose', async () => {
        const results = await analysed({
            interval: 'interval percentile bootstrap 95 %',
            sampling: 'sampling case-control',
        });
        near(estimateOf(results, 'youden'), r.percentile_youden!, 'youden');
        near(estimateOf(results, 'area'), r.percentile_area!, 'area');
        near(estimateOf(results, 'f1'), r.percentile_chosen_f1!, 'f1');
        expect(estimateOf(results, 'f1').methodName.en).toContain('within classes');
    });

    test('replicates and seed are those of the program, and the same input gives the same limits', async () => {
        const interval = 'interval bootstrap 95 % replicates 4000 seed 20261101';
        const [first, again] = await Promise.all([analysed({ interval }), analysed({ interval })]);
        const other = await analysed({ interval: 'interval bootstrap 95 % replicates 4000 seed 7' });
        for (const name of drawn) {
            expect(estimateOf(again, name)).toEqual(estimateOf(first, name));
            expect(estimateOf(first, name).methodName.ru).toContain('повторных выборок 4000, начальное число 20261101');
        }
        expect(estimateOf(other, 'area').lower).not.toBe(estimateOf(first, 'area').lower);
    });

    test('too few or too many replicates: no number, and what to write', async () => {
        const results = await analysed({ interval: 'interval bootstrap 95 % replicates 500' });
        const { estimate, problems } = endpointOf(results, 'youden').rules[0]!;
        expect(estimate).toBeUndefined();
        expect(problems[0]).toMatchObject({ code: 'bootstrap-not-computed', at: expect.anything() });
        expect(problems[0]!.message.ru).toContain('целое число, 2000 ≤ replicates ≤ 1000000');
    });

    test('a hypothesis is judged by the bootstrap’s bound; p by inversion is no smaller than the replicates can tell', async () => {
        const also = `
            hypothesis Far "H" { youden > 0.05 significance 2.5 % one-sided }
            hypothesis Near "H" { youden > 0.5 significance 2.5 % one-sided }`;
        const results = await analysed({ patient: true, interval: 'interval bootstrap 95 %', also });
        const { lower } = estimateOf(results, 'youden');
        const far = hypothesisOf(results, 'Far');
        expect(far).toMatchObject({ verdict: 'met', bound: { side: 'lower', lower } });
        expect(far.test!.p).toBeGreaterThanOrEqual(1 / 10_001);
        expect(far.test!.p).toBeLessThan(0.001);
        const close = hypothesisOf(results, 'Near');
        expect(close.verdict).toBe(lower! >= 0.5 ? 'met' : 'notMet');
        expect(close.test!.p > 0.025).toBe(lower! < 0.5);
    });

    test('typed cells are drawn as rows are', async () => {
        const rows = lesions();
        const count = (gt: number, ai: number) => rows.filter(row => row[2] === gt && row[3] === ai).length;
        const typed = await analyseFiles(
            `primary endpoint J "J" { metric Youden index interval bootstrap 95 % }
             primary endpoint K "K" { metric kappa interval bootstrap 95 % }
             report { cells J TP ${count(1, 1)} FN ${count(1, 0)} FP ${count(0, 1)} TN ${count(0, 0)}
                      cells K TP ${count(1, 1)} FN ${count(1, 0)} FP ${count(0, 1)} TN ${count(0, 0)} }`,
            {},
        );
        const results = await analysed({ interval: 'interval bootstrap 95 %' });
        for (const [cell, name] of [
            ['J', 'youden'],
            ['K', 'kappa'],
        ] as const) {
            const { value, lower, upper } = estimateOf(results, name);
            expect(estimateOf(typed, cell)).toMatchObject({ value, lower, upper });
        }
    });
});
