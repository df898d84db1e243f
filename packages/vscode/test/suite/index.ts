/** The suite that runs in the extension host, in the form that `@vscode/test-electron` asks for. */
import fs from 'node:fs';
import Mocha from 'mocha';

/** Runs every test; rejects when one fails. What ran is written down, because a run without tests looks like success. */
export async function run(): Promise<void> {
    const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, grep: process.env.VSCODE_TEST_GREP, color: true });
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    await import('./all.js');
    const counts = { passed: 0, failed: 0 };
    const failures = await new Promise<number>(resolve => {
        mocha
            .run(resolve)
            .on('pass', () => counts.passed++)
            .on('fail', () => counts.failed++);
    });
    const results = process.env.VSCODE_TEST_RESULTS;
    if (results) fs.writeFileSync(results, JSON.stringify(counts));
    if (failures > 0) throw new Error(`${failures} failed`);
}
