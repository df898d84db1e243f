import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Approval } from '../../tree/document.js';
import { word } from '../../tree/words.js';
import type { DocxContext } from './context.js';
import { runs } from './inline.js';
import { noBorders } from './signatures.js';

/** The title page: organisation, approvals in the corners, kind, title, facts. Town and year stand in its foot. */
export function titleElements(context: DocxContext): FileChild[] {
    const { title } = context.tree;
    return [
        new Paragraph({ style: 'TitleFact', spacing: { after: 480 }, children: runs(title.organization, context) }),
        ...(title.approvals.length > 0 ? [approvals(title.approvals, context)] : []),
        new Paragraph({ style: 'TitleKind', spacing: { before: 1300 }, children: runs(title.kind, context) }),
        new Paragraph({ style: 'Title', children: runs(title.heading, context) }),
        ...title.facts.map(
            fact =>
                new Paragraph({
                    style: 'TitleFact',
                    children: [new TextRun({ text: `${fact.label}: ` }), ...runs(fact.value, context)],
                }),
        ),
    ];
}

function approvals(items: readonly Approval[], context: DocxContext): Table {
    const half = Math.floor(context.textWidth / 2);
    const widths = [half, context.textWidth - half];
    const cells = items.length === 1 ? [undefined, items[0]] : items.slice(0, 2);
    return new Table({
        columnWidths: widths,
        width: { size: context.textWidth, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        borders: noBorders,
        rows: [
            new TableRow({
                children: cells.map(
                    (item, index) =>
                        new TableCell({
                            width: { size: widths[index]!, type: WidthType.DXA },
                            borders: noBorders,
                            margins: {
                                marginUnitType: WidthType.DXA,
                                left: index === 0 ? 0 : 300,
                                right: index === 0 ? 300 : 0,
                            },
                            children: item ? approval(item, context) : [new Paragraph({ style: 'TableText' })],
                        }),
                ),
            }),
        ],
    });
}

function approval(item: Approval, context: DocxContext): Paragraph[] {
    const after = { spacing: { after: 120 } };
    const blank = new TextRun('_________________ ');
    return [
        new Paragraph({ style: 'TableText', ...after, children: [new TextRun({ text: item.word, bold: true })] }),
        new Paragraph({ style: 'TableText', ...after, children: runs(item.role, context) }),
        new Paragraph({
            style: 'TableText',
            ...after,
            children: item.name ? [blank, ...runs(item.name, context)] : [blank],
        }),
        new Paragraph({ style: 'TableText', children: [new TextRun(word('day', context.tree.language))] }),
    ];
}
