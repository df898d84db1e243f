import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FingerprintError, type IdBatches, openFingerprintList } from '@trialwright/data';
import { compareLists, keyCheckOf, keyOf, writeFingerprintList } from '@trialwright/data/node';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../support/bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'fingerprints-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const fresh = (): string => join(folder, `list-${made++}.fp`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = bytes('0123456789abcdef0123456789abcdef');

async function* source(ids: readonly (string | undefined)[]): IdBatches {
    yield ids;
}

async function listOf(ids: readonly (string | undefined)[], by: 'case' | 'patient' = 'patient', own = key) {
    const path = fresh();
    await writeFingerprintList(path, source(ids), { key: own, by });
    return readFileSync(path, 'utf8');
}

const open = (text: string, piece = 50) => openFingerprintList(bytesOf(text, piece));
async function compared(one: string, other: string) {
    return compareLists([await open(one)], [await open(other, 33)]);
}
const codeOf = (error: unknown): string => (error instanceof FingerprintError ? error.code : String(error));
const failure = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'no error', codeOf);

describe('a list of fingerprints', () => {
    it('holds HMAC-SHA-256 of each id once, sorted, as other programs compute it', async () => {
        // Computed by Python's hmac; `printf %s P-1 | openssl dgst -sha256 -hmac 0123…` gives the same.
        const expected = [
            '117d33633e086a9f632eb29c076a50dd41cb73fcbd4505a95dd6b3fcaac5ba15',
            '7d71888e1439ad8af6afe131fccbd23a570a7831bc7c8defcef1ac19bc489553',
            '9e1c303e750ae1ac1ac0b76a1e7b4ad2a63453233a7e9863a4229ec4a584c77b',
        ].sort();
        const text = await listOf(['P-2', 'P-1', undefined, 'P-1', 'Толстой']);
        const [head, body] = text.split('\n\n');
        expect(head).toBe(
            [
                'trialwright-fingerprints 1',
                'algorithm: HMAC-SHA-256',
                'by: patient',
                'normalisation: trim, NFC',
                'count: 3',
                `key-check: ${keyCheckOf(key)}`,
            ].join('\n'),
        );
        expect(body!.trimEnd().split('\n')).toEqual(expected);
    });

    it('is never written over another file', async () => {
        const path = fresh();
        writeFileSync(path, 'mine');
        expect(await failure(writeFingerprintList(path, source(['a']), { key, by: 'case' }))).toBe('exists');
        expect(readFileSync(path, 'utf8')).toBe('mine');
    });

    it('leaves nothing behind when it is broken off', async () => {
        const before = readdirSync(folder).length;
        const broken = async function* (): IdBatches {
            yield ['a'];
            throw new Error('no more');
        };
        await expect(writeFingerprintList(fresh(), broken(), { key, by: 'case' })).rejects.toThrow('no more');
        expect(readdirSync(folder).length).toBe(before);
    });

    it('is compared with another of the same key', async () => {
        const one = await listOf(['a', 'b', 'c', 'd']);
        const other = await listOf(['x', 'c', 'b', 'y', 'z']);
        expect(await compared(one, other)).toEqual({ first: 4, second: 5, common: 2 });
        expect(await compared(one, await listOf([]))).toEqual({ first: 4, second: 0, common: 0 });
    });

    it('is not compared with one of another key, or of other ids', async () => {
        const one = await listOf(['a']);
        expect(await failure(compared(one, await listOf(['a'], 'patient', bytes('another key of 16+'))))).toBe(
            'other-key',
        );
        expect(await failure(compared(one, await listOf(['a'], 'case')))).toBe('other-ids');
    });

    it('survives the line ends of Windows and a missing last one', async () => {
        const one = await listOf(['a', 'b', 'c']);
        for (const text of [one.replaceAll('\n', '\r\n'), one.trimEnd(), `${one}\n`])
            expect(await compared(text, one)).toEqual({ first: 3, second: 3, common: 3 });
    });

    it('is refused where it is damaged', async () => {
        const text = await listOf(['a', 'b', 'c']);
        const [head, body] = text.split('\n\n') as [string, string];
        const lines = body.trimEnd().split('\n');
        const list = (...rows: string[]): string => `${head}\n\n${rows.join('\n')}\n`;
        const cases: Record<string, string> = {
            'a line lost': list(lines[0]!, lines[2]!),
            'a line added': list(...lines, 'f'.repeat(64)),
            'a line twice': list(lines[0]!, lines[0]!, lines[1]!),
            'another order': list(lines[1]!, lines[0]!, lines[2]!),
            'a short line': list(lines[0]!, lines[1]!, lines[2]!.slice(1)),
            'a long line': list(`${lines[0]}0`, lines[1]!, lines[2]!),
            'a capital': list(lines[0]!.toUpperCase(), lines[1]!, lines[2]!),
            'nothing after the head': `${head}\n\n`,
            'no empty line': head,
        };
        for (const [name, content] of Object.entries(cases))
            expect([name, await failure(compared(content, text))]).toEqual([name, 'damaged']);
        expect(await failure(open('study_uid,patient\n1,2\n'))).toBe('not-a-list');
        expect(await failure(open(text.replace('fingerprints 1', 'fingerprints 2')))).toBe('version');
        expect(await failure(open(text.replace('count: 3', 'count: three')))).toBe('header');
        expect(await failure(open(text.replace('NFC', 'none')))).toBe('header');
        expect(await failure(open(''))).toBe('not-a-list');
    });
});

describe('a key', () => {
    it('is what the file holds without its last line break', () => {
        const hex = '00112233445566778899aabbccddeeff';
        for (const end of ['', '\n', '\r\n']) expect(keyOf(bytes(hex + end))).toEqual(bytes(hex));
    });

    it('that can be guessed is refused', () => {
        expect(() => keyOf(bytes('hospital 2026\n'))).toThrow(FingerprintError);
        expect(() => keyOf(bytes(`short${'\n'.repeat(30)}`))).toThrow(FingerprintError);
    });

    it('is told from others by its check, which differs from every fingerprint', () => {
        expect(keyCheckOf(key)).toMatch(/^[0-9a-f]{16}$/);
        expect(keyCheckOf(key)).not.toBe(keyCheckOf(bytes('0123456789abcdef0123456789abcdeg')));
    });
});
