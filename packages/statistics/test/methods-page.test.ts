import { readFileSync } from 'node:fs';
import { methodCatalogue, methodsPage } from '@trialwright/statistics';
import { expect, it } from 'vitest';
import { methodExamples } from '../scripts/examples/examples.mts';

it.each(['ru', 'en'] as const)('the methods page in %s is the one that the catalogue gives', language => {
    const page = readFileSync(new URL(`../../../docs/statistics/methods.${language}.md`, import.meta.url), 'utf8');
    expect(page).toBe(methodsPage(language, methodExamples));
});

it('names every method of the catalogue, once each', () => {
    const page = methodsPage('en', methodExamples).toLowerCase();
    expect(new Set(methodCatalogue.map(info => info.id)).size).toBe(methodCatalogue.length);
    for (const { name } of methodCatalogue) expect(page).toContain(name.en.toLowerCase());
});
