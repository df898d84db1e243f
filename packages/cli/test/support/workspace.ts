import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, with files in it; it vanishes with the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    // Letters of another alphabet and a space in every path that the command gets.
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'испытания 1 ')));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
    return folder;
}
