/** Writes `syntaxes/trial.tmLanguage.json` from the table of words; the result is committed, and a test compares it. */
import fs from 'node:fs';
import path from 'node:path';
import { makeGrammar } from './grammar.mts';
import { wordsOfTheLanguage } from './words.mts';

/** The text of the grammar file. */
export function grammarText(): string {
    return `${JSON.stringify(makeGrammar(wordsOfTheLanguage()), null, 2)}\n`;
}

if (import.meta.main) {
    const root = path.resolve(import.meta.dirname, '../../../..');
    fs.writeFileSync(path.join(root, 'syntaxes/trial.tmLanguage.json'), grammarText());
}
