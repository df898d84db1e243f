import stringWidth from 'string-width';
import type { Io, Sink } from '../io.js';

/** Columns that a text takes in a terminal: letters with separate accents take one, ideographs two. */
export function widthOf(text: string): number {
    return stringWidth(text, { countAnsiEscapeCodes: false });
}

/** Fills a text up to a width. */
export function pad(text: string, width: number, align: 'left' | 'right' | 'centre' = 'left'): string {
    const missing = Math.max(0, width - widthOf(text));
    const left = align === 'left' ? 0 : align === 'right' ? missing : Math.floor(missing / 2);
    return ' '.repeat(left) + text + ' '.repeat(missing - left);
}

/** Width to write for: that of the terminal, within what can be read with ease. */
export function columnsOf(sink: Sink, env: Io['env']): number {
    const columns = sink.columns ?? (Number(env.COLUMNS) || 80);
    return Math.min(120, Math.max(40, columns));
}
