/** Writes the pages of methods and designs. Run by `npm run generate`; a test compares them. */
import { writeFileSync } from 'node:fs';
import { designsPage, methodsPage } from '@trialwright/statistics';
import { methodExamples } from './examples/examples.mts';

for (const language of ['ru', 'en'] as const) {
    writeFileSync(`docs/statistics/methods.${language}.md`, methodsPage(language, methodExamples));
    writeFileSync(`docs/statistics/designs.${language}.md`, designsPage(language));
}
