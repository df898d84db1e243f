import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Whose code a package may import: the arrows of CONTRIBUTING.md. */
const permitted: Readonly<Record<string, readonly string[]>> = {
    statistics: [],
    model: ['statistics'],
    conformity: ['statistics', 'model'],
    language: ['statistics', 'model', 'conformity'],
    documents: ['statistics', 'model', 'conformity'],
    data: ['statistics', 'model', 'conformity'],
    server: ['statistics', 'model', 'conformity', 'language', 'documents', 'data'],
    cli: ['statistics', 'model', 'conformity', 'language', 'documents', 'data'],
    vscode: ['server'],
};

/** Packages' own code that runs in a browser too: no files, no processes. */
const browser = /^packages\/(?:statistics|model|conformity|language|documents|data\/src\/(?!node\/))/;
/** Packages that know the grammar's machinery or the editor. */
const editor = /^packages\/(?:language|server|cli|vscode)\//;

const root = resolve(import.meta.dirname, '../..');
const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*)'([^'\n]+)'/g;

interface Import {
    readonly file: string;
    readonly from: string;
}

function importsOf(name: string): Import[] {
    return globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).flatMap(file => {
        const text = readFileSync(resolve(root, file), 'utf8');
        return [...text.matchAll(importing)].map(([, from]) => ({ file: file.replaceAll(sep, '/'), from: from! }));
    });
}

/** `statistics` of `@trialwright/statistics/…`. */
const ours = (from: string): string | undefined => /^@trialwright\/([^/]+)/.exec(from)?.[1];

function declared(name: string): Set<string> {
    const text = readFileSync(resolve(root, 'packages', name, 'package.json'), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
    // What the bundles of server and extension hold is not installed with them.
    return new Set(Object.keys({ ...dependencies, ...(name === 'vscode' ? devDependencies : {}) }));
}

it('every package has its arrows', () => {
    const names = globSync('packages/*/package.json', { cwd: root }).map(file => file.split(sep)[1]!);
    expect(names.sort()).toEqual(Object.keys(permitted).sort());
});

describe.each(Object.keys(permitted))('%s', name => {
    const imports = importsOf(name);

    it('imports only what the arrows permit, and declares it', () => {
        expect(imports.length).toBeGreaterThan(0);
        const packages = imports.filter(({ from }) => ours(from) !== undefined);
        const against = packages.filter(({ from }) => !permitted[name]!.includes(ours(from)!));
        const dependencies = declared(name);
        const undeclared = packages.filter(({ from }) => !dependencies.has(`@trialwright/${ours(from)}`));
        expect({ against, undeclared }).toEqual({ against: [], undeclared: [] });
    });

    it('reaches into no other package by a path', () => {
        const home = resolve(root, 'packages', name);
        const outside = imports.filter(({ file, from }) => {
            return from.startsWith('.') && !resolve(root, dirname(file), from).startsWith(home + sep);
        });
        expect(outside).toEqual([]);
    });

    it('knows no files, grammar or editor where it must not', () => {
        const known = imports.filter(({ file, from }) => {
            if (browser.test(file) && from.startsWith('node:')) return true;
            return !editor.test(file) && /^(?:langium|vscode)/.test(from);
        });
        expect(known).toEqual([]);
    });
});
