import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { cleanText } from '../../tree/clean.js';
import type { DocumentTree } from '../../tree/document.js';
import { runs } from './inline.js';
import type { DocxContext } from './context.js';
import { colors } from './styles.js';

/** Head of the pages: short title, and the draft mark while the document is not final. */
export function header(tree: DocumentTree, options: { first?: boolean } = {}): Header {
    const children: Paragraph[] = [];
    if (tree.draftMark) {
        const mark = new TextRun({ text: cleanText(tree.draftMark), bold: true, color: colors.warn });
        children.push(new Paragraph({ style: 'Header', alignment: AlignmentType.CENTER, children: [mark] }));
    }
    if (!options.first) {
        const edge = { style: BorderStyle.SINGLE, size: 4, color: colors.rule, space: 2 };
        children.push(
            new Paragraph({
                style: 'Header',
                alignment: AlignmentType.CENTER,
                border: { bottom: edge },
                spacing: { after: 160 },
                children: [new TextRun(cleanText(tree.runningHead))],
            }),
        );
    }
    if (children.length === 0) children.push(new Paragraph({ style: 'Header' }));
    return new Header({ children });
}

/** Foot of the pages: tool and fingerprint on the left, page number on the right. */
export function footer(tree: DocumentTree, textWidth: number): Footer {
    return new Footer({
        children: [
            new Paragraph({
                style: 'Footer',
                tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
                children: [
                    new TextRun({ text: cleanText(tree.runningFoot), size: 15 }),
                    new TextRun({ children: ['\t', PageNumber.CURRENT], size: 24, color: '000000' }),
                ],
            }),
        ],
    });
}

/** Foot of the title page: town and year, which stand at the bottom whatever the length of the title. */
export function titleFooter(context: DocxContext): Footer {
    return new Footer({
        children: [new Paragraph({ style: 'TitleFact', children: runs(context.tree.title.foot, context) })],
    });
}
