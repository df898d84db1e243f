import { Document, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { cleanText } from '../../tree/clean.js';
import type { DocumentTree, Section } from '../../tree/document.js';
import { numberDocument } from '../../tree/number.js';
import { type DocxContext, twips } from './context.js';
import { footer, header, titleFooter } from './frame.js';
import { numbering } from './lists.js';
import { settle } from './settle.js';
import { sectionElements } from './section.js';
import { styles } from './styles.js';
import { titleElements } from './title.js';

/**
 * The document as DOCX. The table of contents and all fields are filled; the same tree gives the same bytes.
 */
export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
    const numbers = numberDocument(tree);
    let lists = 0;
    const context = (landscape: boolean): DocxContext => ({
        tree,
        numbers,
        textWidth: textWidth(tree, landscape),
        nextList: () => ++lists,
    });
    const { properties } = tree;
    const document = new Document({
        title: cleanText(properties.title),
        subject: cleanText(properties.subject),
        creator: cleanText(properties.author),
        lastModifiedBy: cleanText(properties.author),
        keywords: cleanText(properties.keywords.join(', ')),
        description: cleanText(properties.description),
        revision: 1,
        styles: styles(tree.profile, tree.language),
        numbering,
        pageNumbers: estimatePageNumbersWith({ guess: true }),
        sections: [
            titleSection(context(false)),
            ...pageSections(tree).map(part => pageSection(part, context(part.landscape))),
        ],
    });
    return settle(await Packer.pack(document, 'uint8array'), properties.date);
}

/** Runs of sections that share an orientation: each is a section of Word. */
interface PageRun {
    landscape: boolean;
    sections: Section[];
}

function pageSections(tree: DocumentTree): PageRun[] {
    const result: PageRun[] = [];
    for (const section of [...tree.front, ...tree.sections, ...tree.appendices]) {
        const landscape = section.landscape === true;
        const last = result.at(-1);
        if (last?.landscape === landscape) last.sections.push(section);
        else result.push({ landscape, sections: [section] });
    }
    return result;
}

function titleSection(context: DocxContext): ISectionOptions {
    return {
        properties: { page: page(context.tree, false) },
        headers: { default: header(context.tree, { first: true }) },
        footers: { default: titleFooter(context) },
        children: titleElements(context),
    };
}

function pageSection(run: PageRun, context: DocxContext): ISectionOptions {
    return {
        properties: { page: page(context.tree, run.landscape), type: SectionType.NEXT_PAGE },
        headers: { default: header(context.tree) },
        footers: { default: footer(context.tree, context.textWidth) },
        // The first part of a run is on a new page already.
        children: run.sections.flatMap((section, index) =>
            sectionElements(section, context, { newPage: index > 0 && section.newPage === true }),
        ),
    };
}

function page(tree: DocumentTree, landscape: boolean) {
    const { width, height, margins } = tree.profile.page;
    const [top, right, bottom, left] = landscape
        ? [margins.left, margins.bottom, margins.right, margins.top]
        : [margins.top, margins.right, margins.bottom, margins.left];
    return {
        size: {
            width: twips(width),
            height: twips(height),
            orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
            top: twips(top),
            right: twips(right),
            bottom: twips(bottom),
            left: twips(left),
            header: twips(10),
            footer: twips(8),
        },
    };
}

function textWidth(tree: DocumentTree, landscape: boolean): number {
    const { width, height, margins } = tree.profile.page;
    return landscape ? twips(height - margins.top - margins.bottom) : twips(width - margins.left - margins.right);
}
