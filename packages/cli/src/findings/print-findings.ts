import { both } from '@trialwright/model';
import type { Context } from '../context.js';
import { clean, cleanLine } from '../terminal/clean.js';
import { type Colours, coloursFor } from '../terminal/colours.js';
import { snippet } from '../terminal/snippet.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Files } from '../workspace/files.js';
import type { Found } from './found.js';
import { severityNames } from './severities.js';

const clauseWord = both('п.', 'clause');

/** Shows findings to a person, on the error stream. */
export function printFindings(found: readonly Found[], workspace: Files, context: Context): void {
    const { stderr, env } = context.io;
    const colours = coloursFor(stderr, env);
    const width = columnsOf(stderr, env);
    for (const one of found) stderr.write(`${findingLines(one, workspace, context, colours, width).join('\n')}\n\n`);
}

function findingLines(
    { file, finding }: Found,
    workspace: Files,
    { reader }: Context,
    colours: Colours,
    width: number,
): string[] {
    const paint = colours.severity[finding.severity];
    const text = (what: { ru: string; en: string }): string => reader.text(what, file.language);
    const labels = [finding.code];
    if (finding.clause) labels.push(`${text(clauseWord)} ${finding.clause}`);
    const head = `${colours.place(placeOf(file, finding.at.offset))}  ${paint(text(severityNames[finding.severity]))}`;
    const lines = [
        `${head}  ${colours.faint(labels.join('  '))}`,
        ...wrap(clean(text(finding.message)), width - 2).map(line => `  ${line}`),
        ...snippet(file.source, finding.at, width, paint, colours.faint),
    ];
    for (const related of finding.related ?? []) {
        const other = workspace.fileAt(related.at.uri);
        if (!other) continue;
        const [first = '', ...rest] = wrap(clean(text(related.message)), width - 6);
        lines.push(`    ${colours.faint('→')} ${first}`, ...rest.map(line => `      ${line}`));
        lines.push(`      ${colours.faint(placeOf(other, related.at.offset))}`);
    }
    return lines;
}

/** `file:line:column`, which terminals and editors open with a click. */
export function placeOf(file: SourceFile, offset: number): string {
    const { line, column } = file.source.positionOf(offset);
    return `${cleanLine(file.shown)}:${line}:${column}`;
}
