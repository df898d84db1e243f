import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownTables } from './support/read-table.js';

/** What is wrong with a folder that REFERENCE_DIR names is said, never passed over: the tests are run on made-up ones. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const place = mkdtempSync(join(tmpdir(), 'reference-'));

afterAll(() => rmSync(place, { recursive: true }));

/** Runs some of the reference tests on a folder. */
function run(folder: string, files: readonly string[]): { failed: boolean; text: string } {
    const paths = files.map(name => `packages/statistics/test/reference-tables/${name}`);
    const env = { ...process.env, REFERENCE_DIR: folder, NO_COLOR: '1', FORCE_COLOR: undefined };
    const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...paths], {
        cwd: root,
        env,
        encoding: 'utf8',
    });
    return { failed: status !== 0, text: stdout + stderr };
}

/** The first row of a table and its head, after a change of each. */
function firstRow(table: string, head: (text: string) => string, row: (text: string) => string = text => text): string {
    const [columns, first] = readFileSync(join(ownTables, `${table}.csv`), 'utf8').split('\n') as [string, string];
    return `${head(columns)}\n${row(first)}\n`;
}

const same = (text: string) => text;

const wrong: Record<string, string> = {
    '99_new.csv': 'case_id,x\n99-1,1\n',
    '05b_paired_test.csv': '',
    '05c_paired_n.csv': firstRow('05c_paired_n', same, () => ''),
    '03c_one_sample_pvalue.csv': firstRow('03c_one_sample_pvalue', text => text.replace('p_exact_less', 'p_less')),
    '04c_two_prop_test.csv': firstRow('04c_two_prop_test', text => text.replace('"x2"', '"y2"')),
    '09c_joint_power.csv': firstRow(
        '09c_joint_power',
        text => `${text},"p_new"`,
        text => `${text},"0.5"`,
    ),
    '02b_n_prevalence.csv': firstRow('02b_n_prevalence', same, () => '"x","1"'),
    '05a_paired_ci.csv': [
        'case_id,method,a,b,c,d,conf_level,estimate,lower,upper',
        'one,diff_magic,1,2,3,4,0.95,0,0,0',
        'two,diff_tango,1,2,3,4,0.95,-0.1,-0.5,0.5',
        'three,diff_tango,1,two,3,4,0.95,-0.1,-0.5,0.5\n',
    ].join('\n'),
    '10_clustered.csv': firstRow('10_clustered', same, text => text.replace('lesions25', 'nowhere')),
};

let said: ReturnType<typeof run>;

beforeAll(() => {
    const folder = join(place, 'wrong');
    mkdirSync(folder);
    for (const [file, content] of Object.entries(wrong)) writeFileSync(join(folder, file), content);
    said = run(folder, ['coverage', '02b', '03', '04', '05', '09', '10-']);
}, 300_000);

test.each([
    ['a table that no test knows', /no test knows the tables 99_new/],
    ['an empty file', /05b_paired_test\.csv is empty/],
    ['a table without rows', /05c_paired_n\.csv has a head, but no row/],
    ['a result column that is missing', /the table has no column p_exact_less/],
    ['a parameter column that is missing', /the table has no column x2/],
    ['a result that no test compares', /the test does not use the column p_new/],
    ['a row with too few cells', /02b_n_prevalence\.csv, row 1: 2 cells under \d+ columns/],
    ['a method that no test knows', /one: no test knows this method/],
    ['a wrong number', /two: lower -0\.\d+ instead of -0\.5/],
    ['a cell that is no number', /three: Error: "two" is no number/],
    ['a data set that is nowhere', /10_cluster_data holds no data set nowhere/],
])('%s is reported', (_, message) => {
    expect(said.text).toMatch(message);
    expect(said.failed).toBe(true);
});

test('a folder without a table is reported', () => {
    const folder = join(place, 'empty');
    mkdirSync(folder);
    const { failed, text } = run(folder, ['coverage']);
    expect(text).toMatch(/holds no table/);
    expect(failed).toBe(true);
});

test('a folder that does not exist is reported', () => {
    const { failed, text } = run(join(place, 'nowhere'), ['coverage']);
    expect(text).toMatch(/nowhere: there is no such folder/);
    expect(failed).toBe(true);
});

test('a folder with a relative name is read, and passes where its rows are right', () => {
    const folder = join(place, 'right');
    mkdirSync(folder);
    cpSync(join(ownTables, '05b_paired_test.csv'), join(folder, '05b_paired_test.csv'));
    const { failed, text } = run(relative(root, folder), ['05', 'coverage']);
    expect(text).not.toMatch(/there is no such folder/);
    expect(failed).toBe(false);
});
