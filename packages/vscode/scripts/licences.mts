import fs from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

const extension = path.resolve(import.meta.dirname, '..');
const permissive = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0)\b/;

/** The licence texts of everything that was bundled. Throws where one is missing or not permissive. */
export function licences(bundles: readonly Metafile[]): string {
    const folders = new Set<string>();
    for (const input of bundles.flatMap(bundle => Object.keys(bundle.inputs))) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder) folders.add(fs.realpathSync(path.resolve(extension, folder)));
    }
    const texts = [...folders].filter(folder => folder.includes('node_modules')).map(licenceOf);
    return `${[...new Set(texts)].sort().join(`\n${'-'.repeat(100)}\n\n`)}`;
}

function licenceOf(folder: string): string {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (!permissive.test(String(license))) throw new Error(`${name}: licence ${license} is not known to be permissive`);
    const file = fs.readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
}
