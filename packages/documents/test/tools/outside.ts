import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What python-docx reads from a file: see `read-docx.py`. */
export interface ReadDocx {
    blocks: (
        | { kind: 'paragraph'; style: string; text: string }
        | { kind: 'table'; heads: number; rows: string[][] }
        | { kind: 'contents'; entries: string[] }
    )[];
    title: string;
    author: string;
    created: string;
    fields: string[];
    drawings: number;
    headers: string[][];
    landscape: boolean[];
}

/** Python with python-docx; the system's own comes first, because distributions package it there. */
export const python = ['/usr/bin/python3', 'python3'].find(
    command => spawnSync(command, ['-c', 'import docx']).status === 0,
);

export const office = ['soffice', 'libreoffice'].find(command => spawnSync(command, ['--version']).status === 0);

/**
 * Whether a test that needs an outside program can run. Where it cannot, CI fails and a person gets a notice: a test
 * that silently does nothing is worse than none.
 */
export function available(program: string | undefined, name: string): boolean {
    if (program) return true;
    if (process.env.CI) throw new Error(`${name} is not installed: the documents cannot be checked by another program`);
    console.warn(`SKIPPED: ${name} is not installed (apt-get install python3-docx libreoffice-writer poppler-utils)`);
    return false;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
    return withFile(bytes, path => {
        const script = join(import.meta.dirname, 'read-docx.py');
        return JSON.parse(execFileSync(python!, [script, path], { encoding: 'utf8', maxBuffer: 1 << 26 }));
    });
}

/** Text of the pages that LibreOffice makes of a DOCX. */
export function printedText(bytes: Uint8Array): string {
    return withFile(bytes, (path, folder) => {
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        execFileSync(office!, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
            stdio: 'pipe',
            timeout: 120_000,
        });
        const pdf = path.replace(/docx$/, 'pdf');
        return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    });
}

function withFile<T>(bytes: Uint8Array, use: (path: string, folder: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), 'trialwright-documents-'));
    try {
        const path = join(folder, 'document.docx');
        writeFileSync(path, bytes);
        return use(path, folder);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
