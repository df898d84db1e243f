import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';

// check, data check, size, generate and report of one folder tell one story: the numbers of each are those of the others.
const cwd = join(import.meta.dirname, '../../../examples');
const out = mkdtempSync(join(tmpdir(), 'trialwright-story-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

interface Checked {
    readonly findings: readonly { readonly code: string }[];
}
interface DataChecked extends Checked {
    readonly programs: readonly {
        readonly datasets: readonly {
            readonly files: readonly { readonly sha256?: string }[];
            readonly facts?: { readonly cases: number; readonly positive?: number; readonly negative?: number };
            readonly independence?: readonly { readonly results: readonly { readonly common: number }[] }[];
        }[];
    }[];
}
interface Sized {
    readonly files: readonly { readonly plans: readonly { readonly required?: number }[] }[];
}

const json = async <T>(...args: string[]): Promise<T> =>
    JSON.parse((await run([...args, '--format', 'json', '--lang', 'en'], { cwd })).stdout) as T;

/** Numbers without their thousands' spaces. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/(\d) (?=\d{3}\b)/g, '$1');
const rowOf = (report: string, id: string) => report.split('\n').find(line => line.startsWith(`| ${id} |`))!;

describe('the examples tell one story', () => {
    bundled();

    it.each([
        { program: 'ru/nodulscan.trial', planned: 1600, found: [] },
        { program: 'ru/preliminary.trial', planned: 660, found: ['data-overlap-unknown'] },
        { program: 'en/idxdr.trial', planned: 900, found: ['data-truth-missing', 'data-overlap-unknown'] },
    ])('$program', { timeout: 60_000 }, async ({ program, planned, found }) => {
        const checked = await json<Checked>('check', program);
        expect(checked.findings).toEqual([]);

        const data = await json<DataChecked>('data', 'check', program);
        const { datasets } = data.programs[0]!;
        const own = datasets.find(({ facts }) => facts)?.facts;
        expect(own!.cases).toBe(planned);
        // What the data leave open is open in the report: ids that nobody can compare, IDx-DR's missing grades.
        expect(data.findings.map(({ code }) => code)).toEqual(found);

        const sized = await json<Sized>('size', program);
        const required = sized.files[0]!.plans[0]!.required!;
        expect(required).toBeLessThanOrEqual(planned);

        const options = ['--to', 'md', '--lang', 'en', '--out', out];
        for (const what of ['generate', 'report']) {
            const { status, stderr } = await run([what, program, ...options], { cwd });
            expect(status, stderr).toBe(0);
        }
        const stem = program.replace(/^.*\/|\.trial$/g, '');
        const made = readdirSync(out).filter(name => name.startsWith(stem) && name.endsWith('.md'));
        const read = (wanted: boolean) =>
            plain(readFileSync(join(out, made.find(name => name.includes('-report') === wanted)!), 'utf8'));
        const [document, report] = [read(false), read(true)];
        expect(document).toContain(String(required));
        expect(rowOf(report, 'A08')).toContain(`Planned by the program: ${planned}`);
        expect(rowOf(report, 'A08')).toContain(`${own!.cases}`);
        expect(rowOf(report, 'A12')).toContain(`N = ${required}`);
        expect(rowOf(report, 'A11')).toContain(`with the condition ${own!.positive}`);
        expect(rowOf(report, 'A14').includes('to be filled in')).toBe(found.includes('data-overlap-unknown'));
        expect(rowOf(report, 'A20')).toContain('The data show no deviation from the program.');
        for (const { sha256 } of datasets.flatMap(({ files }) => files))
            expect(report.replace(/([0-9a-f]{32}) /g, '$1')).toContain(sha256!);
    });

    it('wrong-data.trial: what its comments say is found, stands in the report, and no row does', async () => {
        const program = 'ru/wrong-data.trial';
        expect((await json<Checked>('check', program)).findings).toEqual([]);
        const data = await json<DataChecked>('data', 'check', program);
        const codes = new Set(data.findings.map(({ code }) => code));
        // From the comments of the program, not from the answers.
        for (const code of [
            'data-cases',
            'data-rows',
            'data-duplicates',
            'data-contradictions',
            'data-truth-missing',
            'data-values',
            'data-score-range',
            'data-site-unknown',
            'data-dates',
            'data-column-missing',
            'data-fingerprint-changed',
            'data-overlap',
        ])
            expect(codes, code).toContain(code);
        const { status } = await run(['report', program, '--to', 'md', '--lang', 'en', '--out', out], { cwd });
        expect(status).toBe(0);
        const report = plain(readFileSync(join(out, 'wrong-data-report.en.md'), 'utf8'));
        expect(report).toContain('INDEPENDENCE IS VIOLATED: patients in common');
        expect(rowOf(report, 'A21')).toContain('it cannot confirm hypotheses');
        expect(rowOf(report, 'A20')).toContain('1.0.0');
        expect(rowOf(report, 'A20')).toContain('Центр Чужой');
        // No id of a case or a patient, no value of a single row, no line number.
        expect(report).not.toMatch(/SYN-|высокая|возможно|\b(?:rows?|lines?) \d/);
    });
});
