/** A text of the author's in Markdown: shown as it is, never as markup, and never as a link or a picture. */
export function plain(text: string): string {
    return text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
}

/** At most `length` characters, in one line. */
export function shortened(text: string, length: number): string {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}
