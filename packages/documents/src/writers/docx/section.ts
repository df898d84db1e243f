import { AlignmentType, Bookmark, type FileChild, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Section } from '../../tree/document.js';
import { word } from '../../tree/words.js';
import { blockElements } from './block.js';
import { bookmarkName, type DocxContext } from './context.js';
import { runs } from './inline.js';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A section: heading, blocks, sections inside it. */
export function sectionElements(
    section: Section,
    context: DocxContext,
    { depth = 1, newPage = section.newPage === true }: { depth?: number; newPage?: boolean } = {},
): FileChild[] {
    return [
        heading(section, context, depth, newPage || undefined),
        ...section.blocks.flatMap(block => blockElements(block, context)),
        ...section.sections.flatMap(inner => sectionElements(inner, context, { depth: depth + 1 })),
    ];
}

function heading(section: Section, context: DocxContext, depth: number, pageBreakBefore: true | undefined): Paragraph {
    if (section.unlisted)
        return new Paragraph({
            style: 'TOCHeading',
            pageBreakBefore,
            children: runs(section.title, context),
        });
    const number = context.numbers.of(section);
    const appendix = context.tree.appendices.includes(section);
    const numbered = section.numbered !== false && number !== undefined && /^\d/.test(number);
    return new Paragraph({
        heading: headings[Math.min(depth, 3) - 1],
        ...(numbered ? { numbering: { reference: 'headings', level: depth - 1 } } : {}),
        ...(appendix ? { alignment: AlignmentType.CENTER } : {}),
        pageBreakBefore,
        children: [
            ...(numbered ? [] : label(section, number, appendix, context)),
            ...anchored(section, numbered, context),
        ],
    });
}

/** «Приложение А» and numbers like «А.1» are text: Word's own letters would take in З, О and Ч. */
function label(
    section: Section,
    number: string | undefined,
    appendix: boolean,
    context: DocxContext,
): ParagraphChild[] {
    if (number === undefined || section.numbered === false) return [];
    const mark = new Bookmark({ id: bookmarkName(section.id), children: [new TextRun(number)] });
    if (!appendix) return [mark, new TextRun(' ')];
    return [new TextRun(`${word('appendix', context.tree.language)} `), mark, new TextRun('. ')];
}

/** A numbered heading is the target of cross-references to its number. */
function anchored(section: Section, numbered: boolean, context: DocxContext): ParagraphChild[] {
    const children = runs(section.title, context);
    return numbered ? [new Bookmark({ id: bookmarkName(section.id), children })] : children;
}
