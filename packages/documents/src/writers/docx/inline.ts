import {
    Bookmark,
    ExternalHyperlink,
    NumberedItemReference,
    NumberedItemReferenceFormat,
    type ParagraphChild,
    SequentialIdentifier,
    SimpleField,
    TextRun,
} from 'docx';
import { cleanText } from '../../tree/clean.js';
import { safeHref } from '../../tree/href.js';
import type { Inline } from '../../tree/inline.js';
import { word } from '../../tree/words.js';
import { bookmarkName, type DocxContext } from './context.js';

/** Running text as runs, fields and links of Word. */
export function runs(
    inlines: readonly Inline[],
    context: DocxContext,
    style: { bold?: boolean; link?: boolean } = {},
): ParagraphChild[] {
    return inlines.flatMap(run => runElements(run, context, style));
}

function runElements(run: Inline, context: DocxContext, style: { bold?: boolean; link?: boolean }): ParagraphChild[] {
    switch (run.kind) {
        case 'text':
            return [
                new TextRun({
                    text: cleanText(run.text).replace(/\s*\n\s*/g, ' '),
                    bold: run.bold || style.bold || undefined,
                    italics: run.italic || undefined,
                    subScript: run.script === 'sub' || undefined,
                    superScript: run.script === 'super' || undefined,
                    style: style.link ? 'Hyperlink' : undefined,
                }),
            ];
        case 'gap':
            return [new TextRun({ text: cleanText(run.text), style: 'Gap' })];
        case 'break':
            return [new TextRun({ break: 1 })];
        case 'ref':
            return [reference(run.target, context)];
        case 'link': {
            const href = safeHref(run.href);
            if (!href) return runs(run.children, context, style);
            return [
                new ExternalHyperlink({
                    link: href,
                    children: runs(run.children, context, { ...style, link: true }),
                }),
            ];
        }
    }
}

/** A cross-reference field, already filled with the number that it will show. */
function reference(target: string, context: DocxContext): ParagraphChild {
    const found = context.numbers.byId(target);
    if (!found) return new TextRun('?');
    const bookmark = bookmarkName(target);
    if (found.kind === 'section' && /^\d/.test(found.number)) {
        return new NumberedItemReference(bookmark, found.number, {
            hyperlink: true,
            referenceFormat: NumberedItemReferenceFormat.FULL_CONTEXT,
        });
    }
    return new SimpleField(`REF ${bookmark} \\h`, found.number);
}

/** «Таблица 1 — Название», with the number as a SEQ field inside a bookmark, so that Word can refer to it. */
export function caption(
    kind: 'table' | 'figure',
    item: { id?: string; number: string; text: readonly Inline[] },
    context: DocxContext,
): ParagraphChild[] {
    const label = word(kind, context.tree.language);
    const [letter, count] = item.number.includes('.') ? item.number.split('.') : [undefined, item.number];
    const number: ParagraphChild[] = letter
        ? [new TextRun(`${letter}.`), sequence(`${label}_${letter}`)]
        : [sequence(label)];
    if (count === undefined) throw new Error('a caption has no number');
    return [
        new TextRun(`${label} `),
        ...(item.id ? [new Bookmark({ id: bookmarkName(item.id), children: number })] : number),
        new TextRun(context.tree.profile.captionDash),
        ...runs(item.text, context),
    ];
}

function sequence(name: string): ParagraphChild {
    return new SequentialIdentifier(name);
}
