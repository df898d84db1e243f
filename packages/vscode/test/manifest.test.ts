import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const extension = path.resolve(import.meta.dirname, '..');
const text = (file: string): string => fs.readFileSync(path.join(extension, file), 'utf8');
const json = (file: string) => JSON.parse(text(file));
const manifest = json('package.json');
const sources = fs
    .readdirSync(path.join(extension, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => text(`src/${file}`))
    .join('\n');

/** Every string of a JSON value. */
function strings(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Every command that a JSON value names. */
function commandsIn(value: unknown): string[] {
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) =>
        key === 'command' && typeof inner === 'string' ? [inner] : commandsIn(inner),
    );
}

const cyrillic = /[\u0400-\u04FF]/;

describe('texts of the manifest', () => {
    const used = strings(manifest).flatMap(one => /^%(.+)%$/.exec(one)?.slice(1) ?? []);

    it('exist in both languages, none too many', () => {
        const sorted = [...new Set(used)].sort();
        expect(Object.keys(json('package.nls.json')).sort()).toEqual(sorted);
        expect(Object.keys(json('package.nls.ru.json')).sort()).toEqual(sorted);
    });

    it('are in the language that their file says', () => {
        for (const value of Object.values<string>(json('package.nls.ru.json'))) {
            if (!/\.svg$/.test(value)) expect(value).toMatch(cyrillic);
        }
        for (const value of Object.values<string>(json('package.nls.json'))) expect(value).not.toMatch(cyrillic);
    });
});

describe('texts of the code', () => {
    const used = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]!.replace(/\\'/g, "'"));
    const bundle: Record<string, string> = json('l10n/bundle.l10n.ru.json');

    it('all have a Russian form, none too many', () => {
        expect(used.length).toBeGreaterThan(10);
        expect(Object.keys(bundle).sort()).toEqual([...new Set(used)].sort());
    });

    it('keep their placeholders', () => {
        const places = (message: string) => (message.match(/\{\d+\}/g) ?? []).sort();
        for (const [english, russian] of Object.entries(bundle)) expect(places(russian)).toEqual(places(english));
    });
});

describe('contributions', () => {
    const commands: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);

    it('every command is registered, and every registered command is in the palette', () => {
        const registered = [...sources.matchAll(/'(trialwright\.\w+)': \(/g)].map(match => match[1]!);
        expect(registered.sort()).toEqual([...commands].sort());
    });

    it('menus and keys name commands that exist', () => {
        const named = commandsIn({ menus: manifest.contributes.menus, keys: manifest.contributes.keybindings });
        expect(named.length).toBeGreaterThan(10);
        for (const id of named.filter(one => one.startsWith('trialwright.'))) expect(commands).toContain(id);
    });

    it('views appear on conditions that the code sets, under names that the code gives', () => {
        const views: { id: string; when: string }[] = Object.values(manifest.contributes.views).flat() as never;
        for (const { id, when } of views) {
            expect(sources).toContain(`createTreeView('${id}'`);
            expect(sources).toContain(`'setContext', '${when}'`);
        }
    });

    it('name files that exist', () => {
        const russian = json('package.nls.ru.json');
        const english = json('package.nls.json');
        const files = strings(manifest)
            .flatMap(one => (/^%(.+)%$/.test(one) ? [english, russian].map(nls => nls[one.slice(1, -1)]) : [one]))
            .filter(one => /^[\w./-]+\.(svg|png|json)$/.test(one) && !one.includes('dist/'));
        expect(files.length).toBeGreaterThan(5);
        for (const file of files) expect(fs.existsSync(path.join(extension, file)), file).toBe(true);
    });

    it('the client has the version that goes with the server of Langium', () => {
        const minor = (version: string) => version.replace(/^\D*(\d+\.\d+)\..*$/, '$1');
        const langium = JSON.parse(
            fs.readFileSync(path.resolve(extension, '../../node_modules/langium/package.json'), 'utf8'),
        );
        expect(minor(manifest.devDependencies['vscode-languageclient'])).toBe(
            minor(langium.dependencies['vscode-languageserver']),
        );
        expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
    });
});
