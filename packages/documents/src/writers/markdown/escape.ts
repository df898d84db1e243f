import { cleanText } from '../../tree/clean.js';

/** Characters that Markdown or the HTML inside it would take for markup. */
const special = /[\\`*_{}[\]<>#|~&!]/g;

/** Literal text for GFM: no character of it is taken for markup. */
export function escapeMarkdown(value: string): string {
    return cleanText(value)
        .replace(/\r?\n|\r/g, ' ')
        .replace(special, c => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`))
        .replace(/\b(https?|ftp):\/\//gi, '$1&#58;//')
        .replace(/\bwww\./gi, 'www&#46;')
        .replace(/(\w)@(\w)/g, '$1&#64;$2');
}

/** A paragraph must not begin like a list, a quotation or a rule. */
export function escapeLineStart(line: string): string {
    return line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
