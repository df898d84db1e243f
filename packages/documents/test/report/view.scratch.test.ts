import { writeFileSync, mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { buildReport, writeDocx, writeHtml, writeMarkdown } from '../../src/index.js';
import { modelOf } from '../load.js';
import { text } from './program.js';
import { resultsFor } from './results.js';
it('view', async () => {
    const model = await modelOf(text);
    mkdirSync('/tmp/dr', { recursive: true });
    for (const language of ['ru', 'en'] as const) {
        const tree = buildReport(
            model,
            { toolVersion: '0.1.0', fingerprint: '0'.repeat(64), language },
            resultsFor(model),
        );
        writeFileSync(`/tmp/dr/hand-${language}.docx`, await writeDocx(tree));
        writeFileSync(`/tmp/dr/hand-${language}.html`, writeHtml(tree));
        writeFileSync(`/tmp/dr/hand-${language}.md`, writeMarkdown(tree));
    }
});
