/** Packs the extension into `trialwright.vsix`. */
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { bundle } from './bundle.mts';
import { licences } from './licences.mts';

const extension = path.resolve(import.meta.dirname, '..');
const file = path.join(extension, 'trialwright.vsix');

/** Bundles and packs; returns the path of the VSIX. */
export async function packageExtension(): Promise<string> {
    const inputs = await bundle();
    fs.copyFileSync(path.join(extension, '../../LICENSE'), path.join(extension, 'LICENSE'));
    // The pages that it links to are not in the package: their names stay.
    const changes = fs.readFileSync(path.join(extension, '../../CHANGELOG.md'), 'utf8');
    const unlinked = changes.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
    fs.writeFileSync(path.join(extension, 'CHANGELOG.md'), unlinked);
    fs.writeFileSync(path.join(extension, 'dist/THIRD_PARTY_LICENSES.txt'), licences(inputs));
    await createVSIX({
        cwd: extension,
        packagePath: file,
        dependencies: false,
        skipLicense: true,
        allowMissingRepository: true,
    });
    return file;
}

if (import.meta.main) {
    const vsix = await packageExtension();
    console.log(`${path.relative(process.cwd(), vsix)}: ${(fs.statSync(vsix).size / 1e6).toFixed(2)} MB`);
}
