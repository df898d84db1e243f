/** A change of a text: half-open offsets, and what comes in their place. */
export interface OffsetEdit {
    readonly offset: number;
    readonly end: number;
    readonly text: string;
}

/** A text after edits that do not overlap and are in the order of the text. */
export function applyEdits(text: string, edits: readonly OffsetEdit[]): string {
    const parts: string[] = [];
    let from = 0;
    for (const edit of edits) {
        parts.push(text.slice(from, edit.offset), edit.text);
        from = edit.end;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
