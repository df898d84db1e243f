import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../src/version.js';
import { bundled, bundleFile } from './support/command.js';
import { folderWith } from './support/workspace.js';

const folder = join(import.meta.dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

describe('the package', () => {
    bundled();

    it('the version that the command tells is that of the package', () => {
        expect(version).toBe(json('package.json').version);
    });

    it('the lock file links the command, so that `npx trialwright` finds it', () => {
        const { bin } = json('package.json');
        expect(json('../../package-lock.json').packages['packages/cli'].bin).toEqual(bin);
        const file = join(folder, bin.trialwright);
        expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
        expect(statSync(file).mode & 0o111).not.toBe(0);
    });

    it('what starts first is small: help does not wait for the documents', () => {
        expect(statSync(bundleFile()).size).toBeLessThan(150_000);
        const parts = readdirSync(join(bundleFile(), '..')).filter(name => name.endsWith('.js'));
        expect(parts.length).toBeGreaterThan(4);
    });

    it('runs under Node 20 too, where there is one', context => {
        const old = nodes().find(({ major }) => major === 20);
        if (!old) return context.skip();
        const cwd = folderWith({ 'a.trial': 'program "P" { }\nhypothesis H "H" { E > 85 % }\n' });
        const run = (...args: string[]) => {
            const settings = { cwd, encoding: 'utf8' } as const;
            return execFileSync(old.path, [bundleFile(), ...args], {
                ...settings,
                stdio: ['ignore', 'pipe', 'ignore'],
            });
        };
        expect(run('--version').trim()).toBe(version);
        expect(run('generate', 'a.trial', '--to', 'docx,html,md')).toContain('out/a.docx');
    });
});

/** Every Node on the path. */
function nodes(): { path: string; major: number }[] {
    return (process.env.PATH ?? '').split(delimiter).flatMap(place => {
        const path = join(place, 'node');
        if (!existsSync(path)) return [];
        const major = /^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1];
        return [{ path, major: Number(major) }];
    });
}
