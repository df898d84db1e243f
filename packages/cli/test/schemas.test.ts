import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { designs, solveDesign } from '@trialwright/statistics';
import { solutionJson } from '../src/calculate/calculate-json.js';
import { Reader } from '../src/locale/reader.js';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const schemas = join(import.meta.dirname, '../schemas');
const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const name of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')));

/** Parses an output and compares it with its published schema. */
function validated<T = unknown>(output: string, schema: string): T {
    const value = JSON.parse(output);
    const valid = ajv.getSchema(`https://trialwright.example/schemas/1/${schema}.schema.json`)!;
    expect(valid(value), JSON.stringify(valid.errors, undefined, 2)).toBe(true);
    return value as T;
}

const complete = readFileSync(join(import.meta.dirname, '../../../examples/ru/nodulscan.trial'), 'utf8');
const centre = readFileSync(join(import.meta.dirname, '../../../examples/ru/centre.trial'), 'utf8');
const files = { 'nodulscan.trial': complete, 'centre.trial': centre };

interface Programs {
    readonly programs: readonly { readonly documents: readonly { readonly state: string }[] }[];
}

interface Matrices {
    readonly programs: readonly {
        readonly file: string;
        readonly matrices: readonly {
            readonly counts: Readonly<Record<string, number>>;
            readonly rows: readonly {
                readonly id: string;
                readonly state: string;
                readonly places: readonly { readonly startLine: number }[];
            }[];
        }[];
    }[];
}

/** A program in which much is missing, and nothing is computed. */
const poor = 'program "P" { }\nhypothesis H1 "H" { Sens > 85 % }\nsample size { for H1 planned 10 }\n';

describe('machine-readable output follows its schema', () => {
    bundled();

    for (const lang of ['ru', 'en']) {
        it(`check, ${lang}`, async () => {
            const cwd = folderWith({ ...files, 'poor.trial': poor, 'bad.trial': new Uint8Array([0xff, 0xfe, 0]) });
            const { stdout, stderr, status } = await run(['check', '.', '--format', 'json', '--lang', lang], { cwd });
            const value = validated<{ files: unknown[]; troubles: unknown[]; language: string }>(stdout, 'check');
            expect(value.files).toHaveLength(3);
            expect(value.troubles).toMatchObject([{ code: 'utf-16', path: 'bad.trial' }]);
            expect(value.language).toBe(lang);
            expect(stderr).toBe('');
            expect(status).toBe(2);
        });

        it(`check --matrix, ${lang}`, async () => {
            const cwd = folderWith({ ...files, 'poor.trial': poor });
            const { stdout } = await run(['check', '.', '--matrix', '--format', 'json', '--lang', lang], { cwd });
            const value = validated<Matrices>(stdout, 'matrix');
            // The library centre.trial has no matrix.
            expect(value.programs.map(({ file }) => file)).toEqual(['nodulscan.trial', 'poor.trial']);
            const [full, poorly] = value.programs.map(({ matrices }) => matrices[0]!);
            expect(full!.counts.open).toBe(0);
            expect(poorly!.counts.open).toBeGreaterThan(20);
            for (const { rows, counts } of [full!, poorly!]) {
                expect(Object.values(counts).reduce((sum, number) => sum + number)).toBe(rows.length);
            }
            const answered = full!.rows.find(({ id }) => id === 'P04')!;
            expect(answered).toMatchObject({ state: 'met', clause: '5.4.2', findings: [] });
            const lines = answered.places.map(({ startLine }) => complete.split('\n')[startLine - 1]!.trim());
            expect(lines).toContain('метрика чувствительность');
        });

        it(`size, ${lang}`, async () => {
            const cwd = folderWith({ ...files, 'poor.trial': poor });
            const { stdout } = await run(['size', '.', '--format', 'json', '--lang', lang], { cwd });
            const value = validated<{ files: { file: string; targets: { n?: number }[] }[] }>(stdout, 'size');
            const of = (name: string) => value.files.find(one => one.file.endsWith(name))!;
            expect(of('nodulscan.trial').targets.map(target => typeof target.n)).toEqual(['number', 'number']);
            expect(of('poor.trial').targets.every(target => target.n === undefined)).toBe(true);
        });
    }

    it('data check, data compare, data fingerprint', async () => {
        const program = [
            'dataset Test "T" { role trial cases 9 independent of Old file "a.csv" {',
            'case "id" patient "p" truth "gt" score "s" site "site" strata "sex" date "day" reader "who" } }',
            'dataset Old "O" { role training file "b.csv" { case "id" } }',
            'dataset Gone "G" { role tuning file "gone.csv" { case "id" } }',
        ].join('\n');
        const rows = [
            'id,p,gt,s,site,sex,day,who',
            '1,a,1,0.9,X,m,2026-01-02,r',
            '2,b,0,x,X,f,2026-01-03,r',
            '3,c,1,2',
        ];
        const cwd = folderWith({
            'p.trial': program,
            'a.csv': rows.join('\n'),
            'b.csv': 'id\n1\n7\n',
            'key.txt': '0123456789abcdef0123456789abcdef\n',
        });
        const json = async (...args: string[]) => run(['data', ...args, '--format', 'json', '--lang', 'en'], { cwd });
        const { stdout, status } = await json('check', 'p.trial');
        const checked = validated<{
            programs: { datasets: { files: { state: string; faults?: { count: number } }[] }[] }[];
            findings: { code: string }[];
        }>(stdout, 'data-check');
        expect(checked.programs[0]!.datasets.map(({ files }) => files[0]!.state)).toEqual(['read', 'read', 'missing']);
        expect(checked.findings.map(({ code }) => code)).toContain('data-overlap');
        expect(status).toBe(1);
        const compared = validated<{ common: number }>(
            (await json('compare', 'a.csv', 'b.csv', '--column', 'id')).stdout,
            'data-compare',
        );
        expect(compared.common).toBe(1);
        validated((await json('compare', 'a.csv', 'none.csv')).stdout, 'data-compare');
        const wanted = ['--key-file', 'key.txt', '--by', 'case', '--output', 'o.fp'];
        const printed = validated<{ count: number }>(
            (await json('fingerprint', 'p.trial', '--of', 'Old', ...wanted)).stdout,
            'data-fingerprint',
        );
        expect(printed.count).toBe(2);
        validated((await json('fingerprint', 'p.trial', '--of', 'Old', ...wanted)).stdout, 'data-fingerprint');
    });

    it('size, of every design', async () => {
        const programs = join(import.meta.dirname, '../../language/test/programs/sizing');
        const { stdout } = await run(['size', '.', '--format', 'json'], { cwd: programs });
        const { files } = validated<{ files: { targets: { kind: string }[] }[] }>(stdout, 'size');
        const kinds = new Set(files.flatMap(one => one.targets.map(target => target.kind)));
        expect([...kinds].sort()).toEqual(expect.arrayContaining(['comparison', 'goal', 'precision']));
        // What people see of them fits the narrowest terminal, and holds nothing that is not a number or a word.
        const { stdout: text } = await run(['size', '.', '--explain'], { cwd: programs, env: { COLUMNS: '80' } });
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        // A letter with a sign above it, such as p̃, is one to the eye.
        const letters = new Intl.Segmenter();
        const widths = text.split('\n').map(line => [...letters.segment(line)].length);
        expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    });

    it('calculate: the list, every design in every direction, a curve', async () => {
        const cwd = folderWith();
        const json = async (...args: string[]) =>
            (await run(['calculate', ...args, '--format', 'json', '--lang', 'ru'], { cwd })).stdout;
        const list = validated<{ designs: { id: string; solve: { solve: string }[] }[] }>(await json(), 'calculate');
        expect(list.designs.map(({ id }) => id)).toEqual(designs.map(({ id }) => id));
        // One process a design would take long: the output is made from the registry alike.
        for (const design of designs) {
            const context = { io: {}, reader: new Reader('en'), version: '0' } as never;
            const sized = solveDesign(design, 'n', design.example);
            validated(JSON.stringify(solutionJson(sized, context)), 'calculate');
        }
        const found = validated<{ values: { id: string; value: number }[] }>(
            await json('proportion-goal', '--p0', '0.95', '--p1', '0,98', '--power', '90%'),
            'calculate',
        );
        // Stable n of .95 against .98, see docs/statistics/disagreements.
        expect(found.values[0]).toMatchObject({ id: 'n', value: 440 });
        const args = ['two-proportions', '--p2', '0.8', '--curve', 'p1=0.75..0.85', '--points', '3'];
        const curve = validated<{ points: { x: number; y?: number }[] }>(await json(...args), 'calculate');
        expect(curve.points.map(({ x, y }) => [x, typeof y])).toEqual([
            [0.75, 'number'],
            [0.8, 'undefined'],
            [0.85, 'number'],
        ]);
    });

    it('generate and report', async () => {
        const cwd = folderWith(files);
        for (const command of ['generate', 'report']) {
            const args = [command, 'nodulscan.trial', '--to', 'html,md', '--format', 'json'];
            const first = validated<Programs>((await run(args, { cwd })).stdout, 'generate');
            const states = (value: Programs) =>
                value.programs.flatMap(program => program.documents.map(document => document.state));
            expect(states(first)).toEqual(['written', 'written']);
            const second = validated<Programs>((await run(args, { cwd })).stdout, 'generate');
            expect(states(second)).toEqual(['unchanged', 'unchanged']);
        }
    });

    it('format', async () => {
        const cwd = folderWith({ 'a.trial': 'organization   A "A"\n' });
        const { stdout } = await run(['format', 'a.trial', '--format', 'json', '--check'], { cwd });
        expect(validated(stdout, 'format')).toMatchObject({ files: [{ file: 'a.trial', changed: true }] });
    });
});
