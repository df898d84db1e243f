import { type FileChild, PageBreak, Paragraph, TableOfContents } from 'docx';
import type { Block, Figure, Formula, List, Paragraph as TreeParagraph } from '../../tree/block.js';
import { Bookmark, TextRun } from 'docx';
import { bookmarkName, type DocxContext } from './context.js';
import { drawingRun } from './drawing.js';
import { caption, runs } from './inline.js';
import { signatureElements } from './signatures.js';
import { alignments, calloutElements, tableElements } from './table.js';

/** A block as paragraphs and tables of Word. */
export function blockElements(block: Block, context: DocxContext, level = 0): FileChild[] {
    switch (block.kind) {
        case 'paragraph':
            return [paragraph(block, context)];
        case 'list':
            return listElements(block, context, level);
        case 'table':
            return tableElements(block, context);
        case 'figure':
            return figureElements(block, context);
        case 'formula':
            return [formula(block, context)];
        case 'callout':
            return calloutElements(block, context);
        case 'contents':
            return [new TableOfContents('', { hyperlink: true, headingStyleRange: '1-2' })];
        case 'page-break':
            return [new Paragraph({ children: [new PageBreak()] })];
        case 'signatures':
            return signatureElements(block, context);
    }
}

function paragraph(block: TreeParagraph, context: DocxContext): Paragraph {
    const named = { body: 'BodyText', plain: 'PlainText', note: 'Note' } as const;
    return new Paragraph({
        style: context.cellStyle && block.style !== 'note' ? context.cellStyle : named[block.style ?? 'body'],
        alignment: block.align && !context.cellStyle ? alignments[block.align] : undefined,
        keepNext: block.keepNext,
        children: runs(block.inlines, context),
    });
}

function listElements(list: List, context: DocxContext, level: number): FileChild[] {
    const reference = `${context.cellStyle ? 'cell-' : ''}${list.ordered ? 'ordered' : 'bullets'}`;
    const instance = list.ordered && level === 0 ? context.nextList() : undefined;
    return list.items.flatMap(item =>
        item.flatMap((block, index) => {
            if (block.kind === 'list') return blockElements(block, context, Math.min(level + 1, 3));
            if (block.kind !== 'paragraph' || index > 0) return blockElements(block, context, level);
            return [
                new Paragraph({
                    style: context.cellStyle ?? 'PlainText',
                    numbering: { reference, level, ...(instance === undefined ? {} : { instance }) },
                    children: runs(block.inlines, context),
                }),
            ];
        }),
    );
}

function figureElements(figure: Figure, context: DocxContext): FileChild[] {
    const number = context.numbers.of(figure) ?? '';
    return [
        new Paragraph({
            style: 'FigureCaption',
            keepNext: true,
            spacing: { before: 200, after: 0 },
            children: [drawingRun(figure.drawing, figure.alt, context)],
        }),
        new Paragraph({
            style: 'FigureCaption',
            children: caption('figure', { id: figure.id, number, text: figure.caption }, context),
        }),
    ];
}

function formula(block: Formula, context: DocxContext): Paragraph {
    const number = context.numbers.of(block);
    const label =
        number && block.id
            ? [
                  new TextRun(' ('),
                  new Bookmark({ id: bookmarkName(block.id), children: [new TextRun(number)] }),
                  new TextRun(')'),
              ]
            : [];
    return new Paragraph({ style: 'Formula', children: [...runs(block.inlines, context), ...label] });
}
