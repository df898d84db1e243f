import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder for one test, with files in it; it vanishes with the test. */
export function folderWith(files: Files = {}): string {
    // Letters of another alphabet and a space in every path that the command gets.
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'испытания 1 ')));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFiles(folder, files);
    return folder;
}

/** Puts files into a folder, with the folders that they lie in. */
export function writeFiles(folder: string, files: Files): void {
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
}
