/**
 * Runs the suite in the extension host of a real VS Code, by the ordinary runner of `@vscode/test-electron`.
 *
 * Which VS Code: `VSCODE_EXECUTABLE`, or the desktop build that the runner downloads (`VSCODE_DESKTOP=1`, and wherever
 * the system is not Linux), or code-server behind `support/code-shim`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { extension, fixtures } from './support/paths.mts';
import type { Counts } from './support/results.mts';

const shim = path.join(import.meta.dirname, 'support/code-shim');

function executable(): string | undefined {
    if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
    return process.env.VSCODE_DESKTOP || process.platform !== 'linux' ? undefined : shim;
}

/** One file that the extension host can load. Mocha stays outside: it loads parts of itself by name. */
async function buildSuite(): Promise<string> {
    const outfile = path.join(extension, 'out/suite/index.cjs');
    await build({
        entryPoints: [path.join(extension, 'test/suite/index.ts')],
        outfile,
        bundle: true,
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        conditions: ['source'],
        external: ['vscode', 'mocha'],
        sourcemap: 'inline',
        logLevel: 'warning',
    });
    return outfile;
}

/** Runs the suite on a copy of the fixtures; a run without a single test counts as a failure. */
export async function runSuite(): Promise<Counts> {
    const extensionTestsPath = await buildSuite();
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'trialwright-suite-'));
    const workspace = path.join(scratch, 'workspace');
    const results = path.join(scratch, 'results.json');
    fs.cpSync(fixtures, workspace, { recursive: true });
    // The shim is started by its own first line: it must find this Node.
    process.env.PATH = `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`;
    try {
        await runTests({
            vscodeExecutablePath: executable(),
            extensionDevelopmentPath: extension,
            extensionTestsPath,
            extensionTestsEnv: { VSCODE_TEST_RESULTS: results },
            launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
        });
    } catch (error) {
        // Failed tests are counted below; anything else shows as a run without tests.
        console.error(error instanceof Error ? error.message : error);
    }
    const counts: Counts = fs.existsSync(results)
        ? JSON.parse(fs.readFileSync(results, 'utf8'))
        : { passed: 0, failed: 0 };
    fs.rmSync(scratch, { recursive: true, force: true });
    if (counts.passed + counts.failed > 0) return counts;
    console.error('No test was executed in the extension host.');
    return { passed: 0, failed: 1 };
}

if (import.meta.main) {
    const counts = await runSuite();
    console.log(`vscode, extension host: ${counts.passed} passed, ${counts.failed} failed`);
    process.exitCode = counts.failed > 0 ? 1 : 0;
}
