import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource, type ProtocolConnection } from 'vscode-languageserver/node';
import { type GenerateResult, generateRequest, type TranslateResult, translateRequest } from '../src/protocol.js';
import { version } from '../src/version.js';
import { connect } from './client.js';

const fixtures = path.resolve(import.meta.dirname, '../../vscode/test/fixtures');
const uri = (name: string): string => pathToFileURL(path.join(fixtures, name)).href;
const decoded = (result: GenerateResult, index = 0): string =>
    Buffer.from(result.files[index]!.content, 'base64').toString('utf8');

describe('the server, as any editor talks to it', () => {
    let client: ProtocolConnection;

    beforeAll(async () => {
        client = await connect('ru-RU', pathToFileURL(fixtures).href);
    });
    afterAll(() => client.dispose());

    it('makes the documents of a program that is on disk only, with its imports', async () => {
        const result: GenerateResult = await client.sendRequest(generateRequest, {
            uri: uri('узлы.trial'),
            document: 'program',
            formats: ['md', 'docx', 'html'],
        });
        expect(result.files.map(({ name }) => name)).toEqual(['узлы.md', 'узлы.docx', 'узлы.html']);
        expect(decoded(result)).toContain('Иванова Анна Петровна');
        expect(decoded(result, 1).startsWith('PK')).toBe(true);
    });

    it('reports progress on the token that it was given, one report a format', async () => {
        const reports: unknown[] = [];
        client.onNotification('$/progress', ({ value }) => reports.push(value));
        await client.sendRequest(generateRequest, {
            uri: uri('nodules.trial'),
            document: 'report',
            formats: ['md', 'html'],
            workDoneToken: 'mine',
        });
        expect(reports).toMatchObject([{ message: 'MD' }, { message: 'HTML' }, { kind: 'end' }]);
    });

    it('stops when the request is cancelled', async () => {
        const source = new CancellationTokenSource();
        const request = client.sendRequest(
            generateRequest,
            { uri: uri('nodules.trial'), document: 'program', formats: ['docx', 'html', 'md'] },
            source.token,
        );
        source.cancel();
        await expect(request).rejects.toMatchObject({ code: -32800 });
    });

    it('says in the reader’s language why there is no document of a library', async () => {
        const params = { uri: uri('центр.trial'), document: 'program', formats: ['md'] };
        expect(await client.sendRequest(generateRequest, params)).toMatchObject({
            files: [],
            refusal: expect.stringContaining('библиотека'),
        });
    });

    it('turns the words of a program into the other language', async () => {
        const result: TranslateResult = await client.sendRequest(translateRequest, {
            uri: uri('nodules.trial'),
            language: 'ru',
        });
        expect(result.edits.map(({ newText }) => newText)).toContain('первичная');
        const same: TranslateResult = await client.sendRequest(translateRequest, {
            uri: uri('nodules.trial'),
            language: 'en',
        });
        expect(same.edits).toEqual([]);
    });
});

it('names the version of its package in documents', () => {
    const manifest = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8'));
    expect(version).toBe(manifest.version);
});
