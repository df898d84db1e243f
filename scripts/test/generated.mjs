/**
 * Makes the generated sources anew and compares: what is committed must be what the generators give. Every file that
 * they write is a test.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';

const passedOver = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test', 'coverage', 'test-results']);

/** Fingerprint and time of writing of every source file. */
function snapshot(folder = '.', files = new Map()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!passedOver.has(entry.name)) snapshot(path, files);
        } else if (entry.isFile() && !/\.(tsbuildinfo|vsix)$/.test(entry.name)) {
            const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
            files.set(path, { hash, time: statSync(path).mtimeMs });
        }
    }
    return files;
}

const before = snapshot();
const { status } = await run('npm', ['run', '--silent', 'generate']);
const after = snapshot();

const written = [...after].filter(([path, { time }]) => before.get(path)?.time !== time);
const changed = written.filter(([path, { hash }]) => before.get(path)?.hash !== hash).map(([path]) => path);
const vanished = [...before.keys()].filter(path => !after.has(path));
const wrong = [...changed, ...vanished];
for (const path of wrong) console.error(`${path}: not what the generators give; run “npm run generate” and commit`);
if (status !== 0) console.error('the generators failed');
const failed = wrong.length + (status === 0 ? 0 : 1);
console.log(`generated sources: ${written.length - changed.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
