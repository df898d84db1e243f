import type { DocumentTree } from '../tree/document.js';
import { writeDocx } from '../writers/docx/docx.js';
import { writeHtml } from '../writers/html/html.js';
import { writeMarkdown } from '../writers/markdown/markdown.js';

/** The forms of a document. */
export type DocumentFormat = 'docx' | 'html' | 'md';

/** A document as the bytes of a file. */
export async function printDocument(tree: DocumentTree, format: DocumentFormat): Promise<Uint8Array> {
    switch (format) {
        case 'docx':
            return writeDocx(tree);
        case 'html':
            return new TextEncoder().encode(writeHtml(tree));
        case 'md':
            return new TextEncoder().encode(writeMarkdown(tree));
    }
}
