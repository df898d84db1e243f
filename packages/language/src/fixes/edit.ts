import type { Place } from '@trialwright/model';

/** A change of a file, by offsets. */
export interface Change extends Place {
    readonly text: string;
}

/** Applies changes to the text of one file; those at one offset in their order. */
export function applyChanges(text: string, changes: readonly Change[]): string {
    let result = '';
    let reached = 0;
    for (const change of sorted(changes)) {
        if (change.offset < reached) continue;
        result += text.slice(reached, change.offset) + change.text;
        reached = change.end;
    }
    return result + text.slice(reached);
}

/** Changes in the order of the text, without those that overlap one before. */
export function sorted(changes: readonly Change[]): readonly Change[] {
    const ordered = changes
        .map((change, index) => ({ change, index }))
        .sort((a, b) => a.change.offset - b.change.offset || a.index - b.index)
        .map(({ change }) => change);
    let reached = -1;
    return ordered.filter(({ offset, end }) => {
        if (offset < reached) return false;
        reached = Math.max(reached, end);
        return true;
    });
}

/** The place with its line, where nothing else stands on it; otherwise with the white space before it. */
export function wholeLines(text: string, { offset, end }: { offset: number; end: number }): [number, number] {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(lineStart, offset);
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? text.length : newline;
    const after = text.slice(end, lineEnd);
    if (before.trim() !== '' || after.trim() !== '')
        return [offset - (/[^\S\r\n]*$/.exec(before)![0].length ?? 0), end];
    let last = newline < 0 ? text.length : newline + 1;
    // A blank line on both sides would leave two.
    const blankBefore = lineStart === 0 || /\n[^\S\n]*\r?\n$/.test(text.slice(0, lineStart));
    const blankAfter = /^[^\S\n]*\r?\n/.exec(text.slice(last));
    if (blankBefore && blankAfter) last += blankAfter[0].length;
    return [lineStart, last];
}
