import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';

// Every number of the examples' reports is found again by R, which reads the same files and shares no code with us.
const root = join(import.meta.dirname, '../../..');
const hasR = spawnSync('Rscript', ['-e', 'library(pROC)']).status === 0;

function available(): boolean {
    if (hasR) return true;
    if (process.env.CI) throw new Error('R with pROC is not installed: the numbers of the reports cannot be checked');
    console.warn('SKIPPED: R with pROC is not installed (apt-get install r-base-core r-cran-proc)');
    return false;
}

/** Rows by table, as R computes them. */
function rowsOfR(example: string): Map<string, string[][]> {
    const script = join(import.meta.dirname, 'outside/report-tables.R');
    const printed = execFileSync('Rscript', [script, example, join(root, 'examples')], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const tables = new Map<string, string[][]>();
    for (const line of printed.trim().split('\n')) {
        const [table, ...cells] = line.split('\t') as [string, ...string[]];
        tables.set(table, [...(tables.get(table) ?? []), cells]);
    }
    return tables;
}

/** A cell as a person reads it. */
const plain = (cell: string) =>
    cell
        .replace(/&(\w+);/g, (whole, name: string) => ({ gt: '>', lt: '<', amp: '&' })[name] ?? whole)
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/\\(.)/g, '$1')
        .replaceAll('**', '')
        .replace(/[\u00A0\u00AD]/g, ' ')
        .trim();

/** Rows of a table of the report, by the id of its anchor; without the head. */
function tableOf(markdown: string, id: string): string[][] {
    const after = markdown.split(`<a id="${id}"></a>`)[1];
    if (after === undefined) throw new Error(`the report has no table ${id}`);
    const lines = after.split('\n').slice(1);
    const from = lines.findIndex(line => line.startsWith('|'));
    const rows = lines.slice(from);
    const to = rows.findIndex(line => !line.startsWith('|'));
    return rows.slice(2, to === -1 ? undefined : to).map(line =>
        line
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map(plain),
    );
}

/** Cells that say something; of a row whose value cannot be computed, what R knows of it: its name and its cases. */
function comparable(row: string[]): string[] {
    const cells = row.filter(cell => cell !== '');
    const words = cells.findIndex((cell, index) => index > 1 && /[a-z]{3} [a-z]/i.test(cell));
    return words === -1 ? cells : [...cells.slice(0, words), 'NA'];
}

const numbers = (text: string) => text.match(/\d[\d\u202F]*(?:\.\d+)?/g) ?? [];

describe.each([
    {
        example: 'nodulscan',
        program: 'ru/nodulscan.trial',
        report: 'nodulscan-report.en.md',
        data: ['ru/data/nodulscan.csv', 'ru/data/nodulscan-clinic.csv'],
        endpoints: 4,
    },
    {
        example: 'preliminary',
        program: 'ru/preliminary.trial',
        report: 'preliminary-report.en.md',
        data: ['ru/data/preliminary.csv'],
        endpoints: 3,
    },
    {
        example: 'idxdr',
        program: 'en/idxdr.trial',
        report: 'idxdr-report.md',
        data: ['en/data/idxdr.csv'],
        endpoints: 3,
    },
])('numbers of the report on $example', ({ example, program, report, data, endpoints }) => {
    bundled();
    const cwd = mkdtempSync(join(tmpdir(), 'trialwright-report-'));
    afterAll(() => rmSync(cwd, { recursive: true, force: true }));
    let markdown: string;
    let expected: Map<string, string[][]>;

    beforeAll(async () => {
        const { status, stderr } = await run(
            ['report', join(root, 'examples', program), '--to', 'md', '--lang', 'en', '--out', '.'],
            { cwd },
        );
        expect(status, stderr).toBe(0);
        markdown = readFileSync(join(cwd, report), 'utf8');
        if (hasR) expected = rowsOfR(example);
    }, 60_000);

    it.each(data)('names the file %s and its bytes', file => {
        const bytes = readFileSync(join(root, 'examples', file));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const row = tableOf(markdown, 'data-files').find(cells => file.endsWith(cells[1]!))!;
        // The number of rows stands before the size where a set has several files.
        expect(row.at(-1)!.replace(' ', '')).toBe(sha256);
        expect(Number(row.at(-2)!.replace(/\u202F/g, ''))).toBe(bytes.length);
    });

    it.skipIf(!available())('counts cases, classes and levels as R does', () => {
        const facts = tableOf(markdown, 'data-facts').map(cells => cells.slice(0, 2).join(': '));
        for (const row of expected.get('facts')!) expect(facts).toContain(row.join(': '));
        const levels = tableOf(markdown, 'data-levels-1').map(row => comparable(row).join('; '));
        expect(levels.sort()).toEqual(
            expected
                .get('levels')!
                .map(row => row.join('; '))
                .sort(),
        );
    });

    it.skipIf(!available())('has the cells, values, intervals and groups of R, and no others', () => {
        for (let index = 1; index <= endpoints; index++) {
            for (const part of ['cells', 'rules', 'groups']) {
                const id = `endpoint-${index}-${part}`;
                const rows = expected.get(id);
                if (rows) expect(tableOf(markdown, id).map(comparable), id).toEqual(rows);
                else expect(markdown, id).not.toContain(`id="${id}"`);
            }
        }
    });

    it.skipIf(!available())('judges the hypotheses as R does', () => {
        expect(tableOf(markdown, 'verdicts')).toEqual(expected.get('verdicts'));
        const precision = expected.get('precision') ?? [];
        if (precision.length > 0)
            expect(tableOf(markdown, 'precision-table').map(cells => [cells[2]])).toEqual(precision);
        const independence = expected.get('independence') ?? [];
        if (independence.length > 0)
            expect(
                tableOf(markdown, 'data-independence')
                    .map(cells => cells.slice(2))
                    .sort(),
            ).toEqual(independence.sort());
    });

    it.skipIf(!available())('has no number in the rows of results that R or the program did not give', () => {
        const source = readFileSync(join(root, 'examples', program), 'utf8').replace(/(\d),(\d)/g, '$1.$2');
        const known = new Set([...numbers(source), ...[...expected.values()].flat(2).flatMap(numbers)]);
        for (const id of ['A08', 'A16', 'A17', 'A18', 'A19', 'A20', 'A21']) {
            const row = markdown.split('\n').find(line => line.startsWith(`| ${id} |`))!;
            const said = plain(
                row
                    .split(' | ')
                    .slice(2)
                    .join(' | ')
                    .replace(/\[[^\]]*\]\(#[^)]*\)/g, ''),
            );
            const unknown = numbers(said).filter(found => !known.has(found) && !known.has(String(Number(found))));
            expect(unknown, id).toEqual([]);
        }
    });
});
