import { type KeywordId, keywords } from '@trialwright/model';

/** Lower case, `ё` as `е`, one space between words: what a person types need not be what is written. */
export function folded(text: string): string {
    return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
}

const foldedForms: readonly { readonly id: KeywordId; readonly form: string }[] = keywords.flatMap(({ id, ru, en }) =>
    [...ru, ...en].map(form => ({ id, form: folded(form) })),
);

/** A keyword of several words of which the beginning has been typed. */
export interface HalfTyped {
    /** Where its first word begins. */
    readonly start: number;
    readonly ids: ReadonlySet<KeywordId>;
}

/** Keywords that what stands before an offset may be the beginning of, over word boundaries: `набор да`. */
export function halfTyped(text: string, offset: number, from: number): HalfTyped[] {
    const lineStart = Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
    const line = text.slice(lineStart, offset);
    const current = wordStart(text, offset);
    const found: HalfTyped[] = [];
    for (const match of line.matchAll(/[_A-Za-z\u0400-\u04FF][_0-9A-Za-z\u0400-\u04FF]*/g)) {
        const start = lineStart + match.index;
        if (start >= current) break;
        const typed = folded(text.slice(start, offset));
        const ids = foldedForms.filter(({ form }) => form.startsWith(typed) && form !== typed).map(({ id }) => id);
        if (ids.length > 0) found.push({ start, ids: new Set(ids) });
    }
    return found;
}

/** Where the word begins that ends at an offset. */
export function wordStart(text: string, offset: number): number {
    let start = offset;
    while (start > 0 && /[_0-9A-Za-z\u0400-\u04FF]/.test(text[start - 1]!)) start--;
    return start;
}
