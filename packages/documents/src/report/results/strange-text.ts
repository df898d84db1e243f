import type { ProgramContext } from '../../program/core/context.js';

const most = 40;

/**
 * Text that stands in somebody's data (a level, a site, a reader), fit for a cell: one line, shortened to `length`
 * characters, in quotation marks where a spreadsheet into which the table is copied would take it for a formula.
 * Markup in it is escaped by the writers, as in every text.
 */
export function strangeText(text: string, context: ProgramContext, length = most): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: strangers' texts hold them
    const line = text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
    const characters = [...line];
    const short = characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
    if (short === '') return context.say({ ru: '(пусто)', en: '(empty)' });
    return /^[=+\-@−]/u.test(short) ? context.quote(short) : short;
}
