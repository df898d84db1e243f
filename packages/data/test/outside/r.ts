import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./recompute.R', import.meta.url));

/** Whether R with pROC is there: `npm test` installs it from Debian; elsewhere these tests are shown as skipped. */
export const hasR = spawnSync('Rscript', ['-e', 'library(pROC)'], { stdio: 'ignore' }).status === 0;

/** Runs a line of R. */
export function runR(code: string): string {
    const { status, stdout, stderr } = spawnSync('Rscript', ['-e', code], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
}

/** The results that R finds in a file of cases; see recompute.R for the arguments. */
export function recompute(given: Readonly<Record<string, string | number | undefined>>): Record<string, number[]> {
    const list = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
    const { status, stdout, stderr } = spawnSync('Rscript', [script, ...list], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, number[]>;
}

/** What a script of this folder computes from files: numbers by name. */
export function runScript(name: string, files: Readonly<Record<string, string>>): Record<string, number[]> {
    const folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
    try {
        for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
        const path = fileURLToPath(new URL(`./${name}`, import.meta.url));
        const { status, stdout, stderr } = spawnSync('Rscript', [path, folder], {
            encoding: 'utf8',
            maxBuffer: 1 << 26,
        });
        if (status !== 0) throw new Error(stderr);
        return JSON.parse(stdout) as Record<string, number[]>;
    } finally {
        rmSync(folder, { recursive: true });
    }
}
