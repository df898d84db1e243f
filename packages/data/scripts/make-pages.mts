/** Writes the pages of the checks of data. Run by `npm run pages:data`; a test compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dataPage } from '@trialwright/data';

mkdirSync('docs/data', { recursive: true });
for (const language of ['ru', 'en'] as const) writeFileSync(`docs/data/${language}.md`, dataPage(language));
