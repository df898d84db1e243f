/** Bundles client and server into `dist/`, from the sources of all packages: nothing has to be built before. */
import fs from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

const extension = path.resolve(import.meta.dirname, '..');
const packages = path.resolve(extension, '..');
const dist = path.join(extension, 'dist');

const common: BuildOptions = {
    absWorkingDir: extension,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    // The oldest Node that VS Code 1.101 brings, and that other editors start the server with.
    target: 'node20.10',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Nothing may be read from beside a module: after bundling there is no such place.
    logOverride: { 'empty-import-meta': 'error' },
};

/** Makes the bundles; returns what went into them. */
export async function bundle(): Promise<Metafile[]> {
    fs.rmSync(dist, { recursive: true, force: true });
    const results = await Promise.all([
        build({
            ...common,
            entryPoints: [path.join(extension, 'src/extension.ts')],
            outfile: path.join(dist, 'extension.cjs'),
            external: ['vscode'],
        }),
        build({
            ...common,
            entryPoints: [path.join(packages, 'server/src/node.ts')],
            outfile: path.join(dist, 'server.cjs'),
        }),
    ]);
    fs.copyFileSync(path.join(packages, '../syntaxes/trial.tmLanguage.json'), path.join(dist, 'trial.tmLanguage.json'));
    return results.map(result => result.metafile!);
}

if (import.meta.main) await bundle();
