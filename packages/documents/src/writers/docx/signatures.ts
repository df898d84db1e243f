import {
    AlignmentType,
    BorderStyle,
    type FileChild,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    VerticalAlign,
    WidthType,
} from 'docx';
import type { SignatureRow, Signatures } from '../../tree/block.js';
import { word } from '../../tree/words.js';
import type { DocxContext } from './context.js';
import { runs } from './inline.js';
import { spacer } from './table.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
};
const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** Whose signature, a line for it, the name, the date: blanks are never filled by the program. */
export function signatureElements(block: Signatures, context: DocxContext): FileChild[] {
    const widths = [0.3, 0.17, 0.24, 0.29].map(share => Math.floor(context.textWidth * share));
    return [
        new Table({
            rows: block.rows.flatMap(row => signatureRows(row, widths, context)),
            columnWidths: widths,
            width: { size: context.textWidth, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            borders: noBorders,
        }),
        spacer(context),
    ];
}

function signatureRows(row: SignatureRow, widths: number[], context: DocxContext): TableRow[] {
    const { language } = context.tree;
    const day = new TextRun({ text: word('day', language), size: 18 });
    const cells = [runs(row.role, context), [], row.name ? runs(row.name, context) : [], [day]];
    const hints = ['', `(${word('signature', language)})`, `(${word('fullName', language)})`, ''];
    return [
        new TableRow({
            cantSplit: true,
            keepNext: true,
            height: { value: 640, rule: 'atLeast' },
            children: cells.map(
                (children, index) =>
                    new TableCell({
                        width: { size: widths[index]!, type: WidthType.DXA },
                        verticalAlign: VerticalAlign.BOTTOM,
                        borders: { ...noBorders, bottom: index === 1 || index === 2 ? rule : none },
                        children: [
                            new Paragraph({
                                style: 'TableText',
                                alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.CENTER,
                                children,
                            }),
                        ],
                    }),
            ),
        }),
        new TableRow({
            cantSplit: true,
            children: hints.map(
                (text, index) =>
                    new TableCell({
                        width: { size: widths[index]!, type: WidthType.DXA },
                        borders: noBorders,
                        children: [
                            new Paragraph({
                                style: 'TableDense',
                                alignment: AlignmentType.CENTER,
                                children: [new TextRun({ text, size: 16 })],
                            }),
                        ],
                    }),
            ),
        }),
    ];
}
