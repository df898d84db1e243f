/** Writes the pages of the checks in both languages. Run by `npm run pages:checks`; a test compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checksPage } from '@trialwright/language';

mkdirSync('docs/checks', { recursive: true });
for (const language of ['ru', 'en'] as const) writeFileSync(`docs/checks/${language}.md`, checksPage(language));
