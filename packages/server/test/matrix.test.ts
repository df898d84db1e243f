import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import {
    checkedNotification,
    type CheckedParams,
    type FixRowResult,
    fixRowRequest,
    type MatrixEntry,
    matrixRequest,
    type MatrixResult,
} from '../src/protocol.js';
import { connect } from './client.js';

const examples = path.resolve(import.meta.dirname, '../../../examples');
const uri = (name: string): string => pathToFileURL(path.join(examples, name)).href;
const pack = 'gost-r-59921.1-2022';
const rowsOf = ({ packs }: MatrixResult): MatrixEntry[] => packs[0]!.clauses.flatMap(({ rows }) => rows);
const row = (id: string, result: MatrixResult): MatrixEntry => rowsOf(result).find(one => one.id === id)!;

describe('the conformity of a program, as any editor asks for it', () => {
    let client: ProtocolConnection;
    const matrixOf = (file: string): Promise<MatrixResult> =>
        client.sendRequest(matrixRequest, { uri: file.includes(':') ? file : uri(file) });
    /** Opens a text as a file that is not on disk, and waits until it has been checked. */
    const open = async (name: string, text: string): Promise<string> => {
        const opened = `untitled:${name}.trial`;
        const checked = new Promise<void>(resolve => {
            const listener = client.onNotification(checkedNotification, ({ uris }: CheckedParams) => {
                if (!uris.includes(opened)) return;
                listener.dispose();
                resolve();
            });
        });
        const textDocument = { uri: opened, languageId: 'trial', version: 1, text };
        await client.sendNotification('textDocument/didOpen', { textDocument });
        await checked;
        return opened;
    };

    beforeAll(async () => {
        client = await connect('ru-RU', pathToFileURL(path.join(examples, 'ru')).href);
    });
    afterAll(() => client.dispose());

    it('lists every row under a titled clause, with counts that add up', async () => {
        const result = await matrixOf('ru/nodulscan.trial');
        const { clauses, counts, title } = result.packs[0]!;
        expect(title).toMatch(/^ГОСТ Р 59921\.1-2022/);
        expect(rowsOf(result).length).toBeGreaterThan(70);
        for (const clause of clauses) expect(clause.title, clause.clause).toMatch(/[а-яё]/);
        for (const state of ['met', 'open', 'notApplicable', 'notConcerned', 'notYetDue'] as const) {
            const sum = clauses.reduce((all, clause) => all + clause.counts[state], 0);
            expect(sum, state).toBe(counts[state]);
        }
    });

    it('leads from a row that is met to what answers it, in an imported file, too', async () => {
        const result = await matrixOf('ru/nodulscan.trial');
        const met = rowsOf(result).filter(({ state, place }) => state === 'met' && place);
        expect(met.length).toBeGreaterThan(40);
        const files = new Set(met.map(({ place }) => decodeURIComponent(place!.uri).split('/').pop()));
        expect([...files].sort()).toEqual(['centre.trial', 'nodulscan.trial']);
    });

    it('tells of a mistake: the row is open and leads to where it was made', async () => {
        const name = await open('wrong', fs.readFileSync(path.join(examples, 'wrong.trial'), 'utf8'));
        const short = row('P06', await matrixOf(name));
        expect(short).toMatchObject({ state: 'open', stateName: 'открыто', missing: false });
        expect(short.rule).toMatch(/^P06-/);
        expect(short.findings.length).toBeGreaterThan(0);
    });

    it('creates what a row misses, and the row is met', async () => {
        const text = 'программа "Без цели" {\n    вид регистрация\n}\n';
        const name = await open('empty', text);
        const open5 = row('P05', await matrixOf(name));
        expect(open5).toMatchObject({ state: 'open', missing: true, fix: expect.stringMatching(/цель/) });
        const { changes }: FixRowResult = await client.sendRequest(fixRowRequest, { uri: name, pack, row: 'P05' });
        const edits = changes[name]!;
        expect(edits.map(({ newText }) => newText).join('')).toContain('первичная цель');
    });

    it('has nothing to create where nothing is open', async () => {
        const params = { uri: uri('ru/nodulscan.trial'), pack, row: 'P05' };
        expect(await client.sendRequest(fixRowRequest, params)).toEqual({ changes: {} });
    });

    it('leads from a row that is declared not applicable to the declaration, with its reason', async () => {
        const text = 'программа "П" {\n    вид регистрация\n}\n\nне применимо PR2 "Данных нет"\n';
        const waived = row('PR2', await matrixOf(await open('waived', text)));
        expect(waived).toMatchObject({ state: 'notApplicable', reason: 'Данных нет', missing: false });
        expect(waived.place?.range.start.line).toBe(4);
    });

    it('says of a library that it is one', async () => {
        expect(await matrixOf('ru/centre.trial')).toEqual({ library: true, packs: [] });
    });

    it('is in English for an English reader', async () => {
        const english = await connect('en-GB');
        const result: MatrixResult = await english.sendRequest(matrixRequest, { uri: uri('en/idxdr.trial') });
        expect(result.packs[0]!.title).toMatch(/^GOST R 59921\.1-2022/);
        expect(JSON.stringify(result.packs[0]!.clauses.map(({ title }) => title))).not.toMatch(/[а-яё]/i);
        english.dispose();
    });
});
