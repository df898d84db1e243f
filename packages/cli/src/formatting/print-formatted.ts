import type { Context } from '../context.js';
import { cleanLine } from '../terminal/clean.js';
import { coloursFor } from '../terminal/colours.js';

/** How many files there are of each sort. */
export interface FormatCounts {
    readonly files: number;
    readonly changed: number;
}

/** Names a file that was, or would be, changed: on the standard output, for other programs too. */
export function printChanged(shown: string, { io }: Context): void {
    io.stdout.write(`${cleanLine(shown)}\n`);
}

/** The last line: how many files were changed, or would be. */
export function printFormatSummary({ files, changed }: FormatCounts, checked: boolean, { io, reader }: Context): void {
    const colours = coloursFor(io.stderr, io.env);
    if (changed === 0) {
        const text = { ru: `✓ Все файлы уже оформлены: ${files}`, en: `✓ All files are formatted already: ${files}` };
        io.stderr.write(`${colours.good(reader.text(text))}\n`);
    } else if (checked) {
        const text = {
            ru: `Оформить нужно файлов: ${changed} из ${files}`,
            en: `Files to format: ${changed} of ${files}`,
        };
        io.stderr.write(`${colours.severity.error(reader.text(text))}\n`);
    } else {
        const text = { ru: `✓ Оформлено файлов: ${changed} из ${files}`, en: `✓ Formatted: ${changed} of ${files}` };
        io.stderr.write(`${colours.good(reader.text(text))}\n`);
    }
}
