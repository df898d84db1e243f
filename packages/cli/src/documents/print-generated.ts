import { both } from '@trialwright/model';
import type { Context } from '../context.js';
import { counted } from '../findings/severities.js';
import { clean, cleanLine } from '../terminal/clean.js';
import { coloursFor } from '../terminal/colours.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import type { Generated } from './generated.js';

const states = {
    written: both('записан', 'written'),
    unchanged: both('не изменился', 'unchanged'),
    kept: both('оставлен, как его поправил человек', 'left as a person has edited it'),
};

/**
 * Names the documents on the standard output, one a line, for people and programs; what became of them, and what the
 * program still misses, on the error stream.
 */
export function printGenerated(generated: Generated, context: Context): void {
    const { file, documents, refused, missing = [], errors, warnings } = generated;
    const { stdout, stderr, env } = context.io;
    const colours = coloursFor(stderr, env);
    const language = context.reader.language(file.language);
    for (const { path } of documents.filter(document => document.state !== 'kept')) {
        stdout.write(`${cleanLine(path)}\n`);
    }
    const lines: string[] = [];
    if (refused) {
        lines.push(`${colours.place(cleanLine(file.shown))}  ${colours.severity.error(refusedWord[language])}`);
        lines.push(...wrap(clean(refused[language]), columnsOf(stderr, env) - 2).map(line => `  ${line}`));
    } else {
        const parts = (['written', 'unchanged', 'kept'] as const).flatMap(state => {
            const number = documents.filter(document => document.state === state).length;
            return number > 0 ? [`${states[state][language]}: ${number}`] : [];
        });
        lines.push(`${colours.place(cleanLine(file.shown))}  ${parts.join(', ')}`);
        for (const text of missing) {
            const [first, ...rest] = wrap(
                clean(`${dataWord[language]}: ${text[language]}`),
                columnsOf(stderr, env) - 4,
            );
            lines.push(`  ${first}`, ...rest.map(line => `    ${line}`));
        }
        if (errors + warnings > 0) {
            const open = [counted('error', errors, language), counted('warning', warnings, language)].join(', ');
            const text = language === 'ru' ? `В программе открыто: ${open}` : `Open in the program: ${open}`;
            lines.push(`  ${text} (trialwright check)`);
        }
    }
    stderr.write(`${lines.join('\n')}\n`);
}

const refusedWord = both('документ не составлен', 'no document was made');
const dataWord = both('К данным', 'On the data');
