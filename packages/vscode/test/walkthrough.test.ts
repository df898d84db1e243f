import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { walkthroughFiles } from '../scripts/walkthrough/make.mts';

it.each(Object.entries(walkthroughFiles()))('the committed picture %s is the one that is drawn', (name, svg) => {
    const file = path.resolve(import.meta.dirname, '../walkthrough', name);
    expect(fs.readFileSync(file, 'utf8')).toBe(svg);
});
