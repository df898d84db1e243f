/** Bundles client and server into `dist/`, from the sources of all packages: nothing has to be built before. */
import fs from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const extension = path.resolve(import.meta.dirname, '..');
const packages = path.resolve(extension, '..');
const dist = path.join(extension, 'dist');

/** zip.js asks where it lies only to load workers of its own, which are not used; it does without an answer. */
const placeless: Plugin = {
    name: 'placeless',
    setup({ onLoad }) {
        onLoad({ filter: /@zip\.js[\\/]zip\.js[\\/].*\.js$/ }, ({ path: file }) => ({
            contents: fs.readFileSync(file, 'utf8').replaceAll('import.meta.url', 'undefined'),
            loader: 'js',
        }));
    },
};

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
    plugins: [placeless],
    legalComments: 'none',
    logLevel: 'warning',
    // Nothing may be read from beside a module: after bundling there is no such place.
    logOverride: { 'empty-import-meta': 'error' },
};

/** Without Node: an import of one of its modules is an error of the build. */
const browser: BuildOptions = {
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // Both run in a worker: some packages have a build of their own for a place without a DOM.
    conditions: ['source', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
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
        build({
            ...common,
            ...browser,
            format: 'cjs',
            entryPoints: [path.join(extension, 'src/extension.browser.ts')],
            outfile: path.join(dist, 'extension.browser.js'),
            external: ['vscode'],
        }),
        build({
            ...common,
            ...browser,
            entryPoints: [path.join(packages, 'server/src/browser.ts')],
            outfile: path.join(dist, 'server.browser.js'),
        }),
    ]);
    fs.copyFileSync(path.join(packages, '../syntaxes/trial.tmLanguage.json'), path.join(dist, 'trial.tmLanguage.json'));
    const rules = path.join(packages, '../docs/rules');
    if (fs.existsSync(rules)) fs.cpSync(rules, path.join(dist, 'rules'), { recursive: true });
    for (const pages of ['checks', 'data'])
        writeCheckPages(path.join(packages, '../docs', pages), path.join(dist, 'rules'));
    return results.map(result => result.metafile!);
}

/** Each section of the pages of the checks becomes a page of its own, found by its code as those of the rules are. */
function writeCheckPages(from: string, to: string): void {
    for (const language of ['ru', 'en']) {
        const page = fs.readFileSync(path.join(from, `${language}.md`), 'utf8');
        for (const section of page.split(/^### /m).slice(1)) {
            const code = section.slice(0, section.indexOf(':'));
            fs.writeFileSync(path.join(to, language, `${code}.md`), `# ${section.replace(/\n## .*$/s, '').trim()}\n`);
        }
    }
}

if (import.meta.main) await bundle();
