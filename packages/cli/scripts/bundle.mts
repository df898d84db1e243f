/** Bundles the command into `dist/`, from the sources of all packages: nothing has to be built before. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = resolve(import.meta.dirname, '..');

/** Makes the bundle in a folder; what a command needs alone stays in a file of its own, loaded with it. */
export async function bundle(outdir = join(folder, 'dist')): Promise<string> {
    rmSync(outdir, { recursive: true, force: true });
    await build({
        absWorkingDir: folder,
        entryPoints: { trialwright: join(folder, 'src/main.ts') },
        outdir,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        target: 'node20.10',
        conditions: ['source'],
        mainFields: ['module', 'main'],
        minify: true,
        keepNames: true,
        legalComments: 'none',
        logLevel: 'warning',
        chunkNames: 'part-[hash]',
        // Libraries in the older module format ask for Node's modules by `require`.
        banner: {
            js: "import{createRequire as trialwrightRequire}from'node:module';const require=trialwrightRequire(import.meta.url);",
        },
    });
    return join(outdir, 'trialwright.js');
}

if (import.meta.main) await bundle();
