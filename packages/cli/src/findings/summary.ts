import type { Severity } from '@trialwright/conformity';
import { type Language, plural } from '@trialwright/model';
import type { Context } from '../context.js';
import type { Trouble } from '../input/trouble.js';
import { coloursFor } from '../terminal/colours.js';
import { counted, inFiles, type Counts } from './severities.js';

const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** The last line: what was found in how many files, and what could not be read. */
export function printSummary(counts: Counts, files: number, troubles: readonly Trouble[], context: Context): void {
    const { stderr, env } = context.io;
    const colours = coloursFor(stderr, env);
    const language = context.reader.language();
    const parts = severities.flatMap(severity =>
        counts[severity] > 0 ? [colours.severity[severity](counted(severity, counts[severity], language))] : [],
    );
    const lines: string[] = [];
    if (parts.length > 0) lines.push(`${parts.join(', ')} ${inFiles(files, language)}`);
    else if (files > 0) lines.push(colours.good(`✓ ${cleanText(language)} ${inFiles(files, language)}`));
    if (troubles.length > 0) lines.push(colours.severity.error(unprocessed(troubles.length, language)));
    stderr.write(`${lines.join('\n')}\n`);
}

function cleanText(language: Language): string {
    return language === 'ru' ? 'Замечаний нет' : 'Nothing found';
}

function unprocessed(number: number, language: Language): string {
    if (language === 'en') return `${number} ${number === 1 ? 'input' : 'inputs'} not processed`;
    return `Не обработано: ${number} ${plural(number, 'путь', 'пути', 'путей')}`;
}
