/** Writes the reference pages of the language. Run by `npm run generate`; a test compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { languagePage } from '@trialwright/model';

for (const language of ['ru', 'en'] as const) {
    mkdirSync(`docs/language`, { recursive: true });
    writeFileSync(`docs/language/${language}.md`, languagePage(language));
}
