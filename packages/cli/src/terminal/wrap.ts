import { widthOf } from './width.js';

/** Breaks a text into lines of at most `width` columns, at spaces; longer words are cut. Line breaks stay. */
export function wrap(text: string, width: number): string[] {
    return text.split('\n').flatMap(paragraph => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    // Only ordinary spaces: no-break spaces hold numbers and their units together.
    for (const word of paragraph.split(/ +/)) {
        const joined = line ? `${line} ${word}` : word;
        if (widthOf(joined) <= width) {
            line = joined;
            continue;
        }
        if (line) lines.push(line);
        const pieces = cut(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    lines.push(line);
    return lines;
}

function cut(word: string, width: number): string[] {
    const pieces = [''];
    for (const letter of word) {
        if (widthOf(pieces.at(-1) + letter) > width) pieces.push(letter);
        else pieces[pieces.length - 1] += letter;
    }
    return pieces;
}
