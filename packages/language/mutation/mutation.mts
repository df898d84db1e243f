/**
 * `npm run test:mutation -- FILE…`: removes each part of a program and corrupts each of its values in turn, prints
 * which rows find it, and lists what nothing finds. Exit status 1 if a survivor is not explained in `survivors.md`.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Outcome, runMutants } from './run.mts';
import { explanationOf } from './survivors.mts';

/** A program with what it imports, at any depth; names are those that the import statements use. */
function filesOf(path: string, into: Record<string, string> = {}, name = basename(path)): Record<string, string> {
    const text = readFileSync(path, 'utf8');
    into[name] = text;
    for (const [, imported] of text.matchAll(/^\s*(?:импорт|import)\s+"([^"]+)"/gm)) {
        if (!(imported! in into)) filesOf(join(dirname(path), imported!), into, imported!);
    }
    return into;
}

function tell({ mutant, foundBy, opened }: Outcome): void {
    const rows = [...foundBy, ...opened.map(row => `(${row})`)];
    console.log(`${mutant.how.padEnd(9)} ${mutant.label}  ⇒ ${rows.join(', ') || '—'}`);
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
    console.error('npm run test:mutation -- FILE…');
    process.exit(2);
}
let unexplained = 0;
for (const path of paths) {
    console.log(`── ${path}`);
    const outcomes = await runMutants(filesOf(resolve(path)), tell);
    const survivors = outcomes.filter(({ foundBy }) => foundBy.length === 0);
    const open = survivors.filter(one => explanationOf(one) === undefined);
    unexplained += open.length;
    console.log(`\nSurvivors of ${path}:`);
    for (const one of survivors) {
        console.log(`  ${one.mutant.how.padEnd(9)} ${one.mutant.label}  — ${explanationOf(one) ?? 'NOT EXPLAINED'}`);
    }
    console.log(`${outcomes.length} mutants, ${survivors.length} survivors, ${open.length} of them not explained\n`);
}
process.exit(unexplained > 0 ? 1 : 0);
