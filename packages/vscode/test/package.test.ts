import fs from 'node:fs';
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

    it('holds what a person needs and nothing else', () => {
        const names = Object.keys(files)
            .filter(name => name.startsWith('extension/'))
            .map(name => name.slice('extension/'.length))
            .filter(name => !/^dist\/rules\/(ru|en)\/[\w-]+\.md$/.test(name))
            .sort();
        expect(names).toMatchInlineSnapshot(`
          [
            "LICENSE.txt",
            "changelog.md",
            "dist/THIRD_PARTY_LICENSES.txt",
            "dist/extension.browser.js",
            "dist/extension.cjs",
            "dist/server.browser.js",
            "dist/server.cjs",
            "dist/trial.tmLanguage.json",
            "icons/icon.png",
            "icons/trial-dark.svg",
            "icons/trial-light.svg",
            "l10n/bundle.l10n.ru.json",
            "language-configuration.json",
            "package.json",
            "package.nls.json",
            "package.nls.ru.json",
            "readme.md",
            "snippets/en.json",
            "snippets/ru.json",
            "templates/en/preliminary.trial",
            "templates/en/registration.trial",
            "templates/ru/preliminary.trial",
            "templates/ru/registration.trial",
            "walkthrough/en/check.svg",
            "walkthrough/en/new.svg",
            "walkthrough/en/print.svg",
            "walkthrough/en/size.svg",
            "walkthrough/en/write.svg",
            "walkthrough/ru/check.svg",
            "walkthrough/ru/new.svg",
            "walkthrough/ru/print.svg",
            "walkthrough/ru/size.svg",
            "walkthrough/ru/write.svg",
          ]
        `);
    });

    it('needs nothing at run time but what it brings: no module of npm, no file of the project', () => {
        for (const bundle of ['extension.cjs', 'server.cjs', 'extension.browser.js', 'server.browser.js']) {
            const code = new TextDecoder().decode(files[`extension/dist/${bundle}`]);
            expect(code.length).toBeGreaterThan(0);
            const required = [...code.matchAll(/(?<![.\w])require\("([^"]+)"\)/g)].map(match =>
                match[1]!.replace(/^node:/, ''),
            );
            const node = bundle.endsWith('.cjs') ? process.getBuiltinModule('module').builtinModules : [];
            const builtin = new Set([...node, 'vscode']);
            expect(required.filter(name => !builtin.has(name))).toEqual([]);
            expect(code).not.toContain(path.resolve(extension, '../..'));
        }
    });

    it('names the licence of what was bundled', () => {
        const licences = new TextDecoder().decode(files['extension/dist/THIRD_PARTY_LICENSES.txt']);
        const named = licences.split('\n').flatMap(line => /^(\S+) \d+\.\d+\.\d+ \(/.exec(line)?.[1] ?? []);
        for (const name of ['vscode-languageclient', 'vscode-languageserver', 'vscode-jsonrpc']) {
            expect(named).toContain(name);
        }
    });
});
