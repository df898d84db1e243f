import { clean } from './clean.js';
import type { Paint } from './colours.js';
import type { SourceText } from './source-text.js';
import { widthOf } from './width.js';

/** Where something stands, in half-open offsets of UTF-16 units. */
export interface Span {
    readonly offset: number;
    readonly end: number;
}

// More of a line than this is never shown; measuring it would take long.
const farthest = 1000;

/** The source line of a place, with marks under it. */
export function snippet(source: SourceText, span: Span, width: number, mark: Paint, faint: Paint): string[] {
    const { line } = source.positionOf(span.offset);
    const { start, end } = source.line(line);
    const piece = (from: number, to: number): string => clean(source.text.slice(from, Math.max(from, to)));
    const markEnd = Math.max(span.offset, Math.min(span.end, end));
    const before = piece(Math.max(start, span.offset - farthest), span.offset);
    const marked = piece(span.offset, Math.min(markEnd, span.offset + farthest)).trimEnd();
    const after = piece(markEnd, Math.min(end, markEnd + farthest)).trimEnd();

    const number = String(line);
    const shown = fit(before, marked, after, width - number.length - 7);
    const under = ' '.repeat(widthOf(shown.before)) + mark('^'.repeat(Math.max(1, widthOf(shown.marked))));
    return [
        `    ${faint(`${number} │`)} ${shown.before}${shown.marked}${shown.after}`.trimEnd(),
        `    ${faint(`${' '.repeat(number.length)} │`)} ${under}`,
    ];
}

interface Parts {
    readonly before: string;
    readonly marked: string;
    readonly after: string;
}

/** Cuts what does not fit: first what follows the place, then what precedes it, last the place itself. */
function fit(before: string, marked: string, after: string, room: number): Parts {
    if (widthOf(before + marked + after) <= room) return { before, marked, after };
    const place = headOf(marked, Math.max(12, Math.floor(room * 0.7)));
    const lead = tailOf(before, Math.max(8, room - widthOf(place) - Math.min(16, widthOf(after))));
    const rest = place === marked ? headOf(after, room - widthOf(lead + place)) : '';
    return { before: lead, marked: place, after: rest };
}

function headOf(text: string, room: number): string {
    if (widthOf(text) <= room) return text;
    let head = '';
    for (const letter of text) {
        if (widthOf(head + letter) > room - 1) break;
        head += letter;
    }
    return `${head}…`;
}

function tailOf(text: string, room: number): string {
    if (widthOf(text) <= room) return text;
    let tail = '';
    for (const letter of [...text].reverse()) {
        if (widthOf(letter + tail) > room - 1) break;
        tail = letter + tail;
    }
    return `…${tail}`;
}
