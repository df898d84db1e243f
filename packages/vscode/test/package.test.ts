import fs from 'node:fs';
import { listFiles } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../scripts/package.mts';

const extension = path.resolve(import.meta.dirname, '..');

describe('the packaged extension', () => {
    let vsix: Uint8Array;
    let files: Record<string, Uint8Array>;

    beforeAll(async () => {
        vsix = fs.readFileSync(await packageExtension());
        files = unzipSync(vsix);
    }, 60_000);

    it('is smaller than 5 MB', () => {
        expect(vsix.length).toBeLessThan(5_000_000);
    });

    it('holds what a person needs and nothing else', async () => {
        const names = Object.keys(files)
            .filter(name => name.startsWith('extension/'))
            .map(name => name.slice('extension/'.length))
            .sort();
        expect(names).toMatchInlineSnapshot();
        expect((await listFiles({ cwd: extension, dependencies: false })).length).toBe(names.length);
    });

    it('needs nothing at run time but what it brings: no module of npm, no file of the project', () => {
        for (const bundle of ['extension', 'server']) {
            const code = new TextDecoder().decode(files[`extension/dist/${bundle}.cjs`]);
            const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(match => match[1]!.replace(/^node:/, ''));
            const builtin = new Set([...process.getBuiltinModule('module').builtinModules, 'vscode']);
            expect(required.filter(name => !builtin.has(name))).toEqual([]);
            expect(code).not.toContain(path.resolve(extension, '../..'));
        }
    });

    it('names the licence of everything that was bundled', () => {
        const licences = new TextDecoder().decode(files['extension/dist/THIRD_PARTY_LICENSES.txt']);
        for (const name of ['vscode-languageclient', 'langium', 'vscode-languageserver', 'chevrotain']) {
            expect(licences).toContain(`${name} `);
        }
    });
});
