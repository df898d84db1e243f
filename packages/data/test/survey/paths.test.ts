import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInData } from '@trialwright/data';
import { surveyProgram } from '@trialwright/data/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../support/model.js';

describe('the path of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paths-test-'));
    const root = join(folder, 'workspace');
    const secret = join(folder, 'secret.csv');
    const csv = 'id,gt\n1,1\n2,0\n';

    beforeAll(() => {
        mkdirSync(join(root, 'data'), { recursive: true });
        mkdirSync(join(folder, 'other'));
        writeFileSync(secret, csv);
        writeFileSync(join(folder, 'other', 'secret.csv'), csv);
        writeFileSync(join(root, 'data', 'a.csv'), csv);
        symlinkSync(secret, join(root, 'link.csv'));
        symlinkSync(join(folder, 'other'), join(root, 'linked'));
        symlinkSync('data/a.csv', join(root, 'inner.csv'));
        symlinkSync('/dev/zero', join(root, 'zero.csv'));
        execFileSync('mkfifo', [join(root, 'pipe.csv')]);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const survey = async (path: string) => {
        const text = `dataset T "T" { role trial file "${path}" { case "id" truth "gt" } }`;
        const model = await modelOf(text);
        const found = await surveyProgram(model, () => root, root);
        return { ...found, state: found.readings[0]!.files[0]!, model };
    };

    it.each(['data/a.csv', 'data\\\\a.csv', './data/../data/a.csv', 'inner.csv', join(root, 'data/a.csv')])(
        'that stays inside is read: %s',
        async path => {
            expect((await survey(path)).state.kind).toBe('read');
        },
    );

    it.each([
        '../secret.csv',
        'data/../../secret.csv',
        '..\\\\secret.csv',
        secret,
        '/etc/passwd',
        'link.csv',
        'linked/secret.csv',
        'zero.csv',
    ])('that leads outside is not: %s', async path => {
        const { state, findings, tables } = await survey(path);
        expect(state).toEqual({ kind: 'outside' });
        expect(findings.map(({ code }) => code)).toContain('data-file-outside');
        expect(tables.size).toBe(0);
    });

    it('that leads outside says the same whether there is a file or not', async () => {
        const [there, not] = [await survey('../secret.csv'), await survey('../no-such.csv')];
        const messages = (one: typeof there) => findInData(one.model, one.readings).map(({ message }) => message.en);
        const plain = (list: string[]) => list.map(text => text.replace(/secret|no-such/g, 'x'));
        expect(plain(messages(not))).toEqual(plain(messages(there)));
    });

    it('of what is no file is refused at once', async () => {
        expect((await survey('data')).state).toMatchObject({ kind: 'unreadable', problem: { code: 'is-folder' } });
        expect((await survey('pipe.csv')).state).toMatchObject({
            kind: 'unreadable',
            problem: { code: 'not-regular' },
        });
    });

    it('of a device within the folder is refused at once', async context => {
        // Only root may make one.
        if (spawnSync('mknod', [join(root, 'device.csv'), 'c', '1', '5']).status !== 0) return context.skip();
        expect((await survey('device.csv')).state).toMatchObject({
            kind: 'unreadable',
            problem: { code: 'not-regular' },
        });
    });

    it('is the same for each file of a set: one outside, and the set has no cases', async () => {
        const block = '{ case "id" truth "gt" }';
        const model = await modelOf(
            `dataset T "T" { role trial file "data/a.csv" ${block} file "../secret.csv" ${block} }`,
        );
        const { readings, tables, facts } = await surveyProgram(model, () => root, root);
        expect(readings[0]!.files.map(({ kind }) => kind)).toEqual(['read', 'outside']);
        expect([tables.size, facts.length]).toEqual([0, 0]);
    });

    it('leads to a reading that can be cancelled, in the middle of the second file as well', async () => {
        const rows = (from: number): string =>
            `id,gt\n${Array.from({ length: 200_000 }, (_, at) => `${from + at},${at % 2}\n`).join('')}`;
        writeFileSync(join(root, 'large-a.csv'), rows(0));
        writeFileSync(join(root, 'large-b.csv'), rows(1e6));
        const block = '{ case "id" truth "gt" }';
        const model = await modelOf(
            `dataset T "T" { role trial file "large-a.csv" ${block} file "large-b.csv" ${block} }`,
        );
        const controller = new AbortController();
        const reason = new Error('cancelled');
        const seen = new Map<string, number>();
        const reading = surveyProgram(model, () => root, root, {
            signal: controller.signal,
            onProgress: (file, { done, total }) => {
                seen.set(file, done / total);
                if (file === 'large-b.csv' && done > total / 4) controller.abort(reason);
            },
        });
        await expect(reading).rejects.toBe(reason);
        expect(seen.get('large-a.csv')).toBe(1);
        expect(seen.get('large-b.csv')).toBeLessThan(1);
    });
});
