/** Writes the pages of the rules in both languages. Run by `npm run pages:rules`; a test compares them. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from '@trialwright/conformity';

for (const language of ['ru', 'en'] as const) {
    const folder = `docs/rules/${language}`;
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
    for (const [name, text] of Object.entries(rulePages(language))) writeFileSync(`${folder}/${name}.md`, text);
}
