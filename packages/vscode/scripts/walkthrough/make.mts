/** Writes the pictures of the walkthrough; the result is committed, and a test compares it. */
import fs from 'node:fs';
import path from 'node:path';
import { draw } from './draw.mts';
import { pictures } from './pictures.mts';

/** Every file below `walkthrough/` with its text. */
export function walkthroughFiles(): Record<string, string> {
    const files = Object.entries(pictures).flatMap(([step, pair]) =>
        (['ru', 'en'] as const).map(language => [`${language}/${step}.svg`, draw(pair[language])]),
    );
    return Object.fromEntries(files);
}

if (import.meta.main) {
    const folder = path.resolve(import.meta.dirname, '../../walkthrough');
    for (const [name, svg] of Object.entries(walkthroughFiles())) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), svg);
    }
}
