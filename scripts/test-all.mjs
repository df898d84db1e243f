/**
 * `npm test`: runs every part, prints a line for each, and the sum as the last line. Fails if a test fails or if a
 * part ran none. `npm test -- lint build` runs parts whose names begin so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { parts } from './test/parts.mjs';

process.chdir(join(import.meta.dirname, '..'));
const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'trialwright-test-'));
const chosen = parts(scratch).filter(({ name }) => wanted.length === 0 || wanted.some(word => name.startsWith(word)));

const results = [];
for (const { name, command, counts } of chosen) {
    console.log(`\n── ${name}: ${command.join(' ')}`);
    const [program, ...args] = command;
    const started = Date.now();
    // With CI set, a test that lacks a tool fails instead of leaving itself out.
    const ended = await run(program, args, { env: { CI: process.env.CI ?? 'true' } }).catch(error => {
        console.error(String(error));
        return { status: 1, output: '' };
    });
    const result = { name, skipped: 0, ...counts(ended), seconds: Math.round((Date.now() - started) / 1000) };
    if (result.passed + result.failed === 0) {
        console.error(`${name}: no test was run`);
        result.failed = 1;
    }
    results.push(result);
}
rmSync(scratch, { recursive: true, force: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${left} (${seconds} s)`);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
}
if (results.length === 0) console.error('no part has such a name');
const skipped = sum.skipped > 0 ? `${sum.skipped} skipped` : 'none skipped';
console.log(`(${skipped})`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
