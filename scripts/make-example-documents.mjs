/**
 * Makes the synthetic data of the examples, writes the documents beside them, and with `--check` compares those that are there with
 * what the examples give now, byte by byte. Run by `npm run examples` after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
process.chdir(root);
const check = process.argv.includes('--check');
const command = join('packages', 'cli', 'bin', 'trialwright.js');
const all = ['generate', 'report'];
const examples = [
    { path: join('examples', 'ru', 'nodulscan'), documents: all },
    { path: join('examples', 'ru', 'preliminary'), documents: all },
    { path: join('examples', 'en', 'idxdr'), documents: all },
    { path: join('examples', 'ru', 'wrong-data'), documents: ['report'] },
    { path: join('examples', 'en', 'vandyke'), documents: all },
];

let passed = 0;
const problems = [];

// The reports are computed from the synthetic data: these first.
const data = [join('scripts', 'make-example-data.mjs'), ...(check ? ['--check'] : [])];
const { status, stderr } = spawnSync(process.execPath, data, { encoding: 'utf8' });
if (status !== 0) problems.push(stderr.trim());
else if (check) passed++;

/** Makes the documents of one example in a folder. */
function make({ path, documents }, folder) {
    for (const what of documents) {
        const args = [command, what, `${path}.trial`, '--to', 'docx,html,md', '--out', folder, '--force'];
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) problems.push(`${what} ${path}: exit status ${status}\n${stderr}`);
    }
}

/** Compares the documents of one example with those kept beside it. */
function compare({ path }, made, kept) {
    const name = path.split(/[\\/]/).at(-1);
    for (const file of readdirSync(made).filter(
        entry => entry.startsWith(`${name}.`) || entry.startsWith(`${name}-`),
    )) {
        let before;
        try {
            before = readFileSync(join(kept, file));
        } catch {
            problems.push(`${join(kept, file)} is missing (npm run examples)`);
            continue;
        }
        const now = readFileSync(join(made, file));
        if (now.includes('file:/') || now.includes(root)) problems.push(`${file} tells where its program lies`);
        else if (before.equals(now)) passed++;
        else problems.push(`${join(kept, file)} is not what the example gives now (npm run examples)`);
    }
}

for (const example of examples) {
    const kept = join(example.path, '..', 'documents');
    if (!check) {
        mkdirSync(kept, { recursive: true });
        make(example, kept);
        rmSync(join(kept, '.trialwright.json'), { force: true });
        continue;
    }
    const made = mkdtempSync(join(tmpdir(), 'trialwright-examples-'));
    make(example, made);
    compare(example, made, kept);
    rmSync(made, { recursive: true, force: true });
}

for (const problem of problems) console.error(problem);
if (check) console.log(`${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
