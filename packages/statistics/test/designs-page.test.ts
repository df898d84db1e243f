import { readFileSync } from 'node:fs';
import { designs, designsPage, optionName } from '@trialwright/statistics';
import { expect, it } from 'vitest';

it.each(['ru', 'en'] as const)('the page of designs in %s is the one that the registry gives', language => {
    const page = readFileSync(new URL(`../../../docs/statistics/designs.${language}.md`, import.meta.url), 'utf8');
    expect(page).toBe(designsPage(language));
});

it('names every design and every option', () => {
    const page = designsPage('en');
    for (const { id, title, parameters } of designs) {
        expect(page).toContain(`### \`${id}\`: ${title.en}`);
        for (const parameter of Object.keys(parameters)) expect(page).toContain(`| \`${optionName(parameter)}\` |`);
    }
});
