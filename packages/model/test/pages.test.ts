import { readFileSync } from 'node:fs';
import { elementKinds, languagePage, schema, word } from '@trialwright/model';
import { describe, expect, it } from 'vitest';

describe.each(['ru', 'en'] as const)('the reference page in %s', language => {
    const page = readFileSync(new URL(`../../../docs/language/${language}.md`, import.meta.url), 'utf8');

    it('is the one that the schema gives (npm run generate)', () => {
        expect(page).toBe(languagePage(language));
    });

    it('names every element and property in the words of its language', () => {
        for (const kind of elementKinds) {
            expect(page).toContain(`### ${schema[kind].label[language]}`);
            expect(page).toContain(`\`${word(kind, language)}`);
        }
    });
});
