import type { DocumentTree } from '../../tree/document.js';
import type { Numbers } from '../../tree/number.js';

/** What every part of the DOCX writer needs. */
export interface DocxContext {
    tree: DocumentTree;
    numbers: Numbers;
    /** Width between the margins, in twentieths of a point. */
    textWidth: number;
    /** Each ordered list starts again from 1. */
    nextList(): number;
    /** Inside a cell, text is set in this style. */
    cellStyle?: 'TableText' | 'TableDense';
}

/** Millimetres in twentieths of a point. */
export function twips(millimetres: number): number {
    return Math.round((millimetres * 1440) / 25.4);
}

/** Name of the bookmark for an id: Word allows letters, digits and underscores, at most forty. */
export function bookmarkName(id: string): string {
    return `ref_${id.replace(/\W/g, '_')}`.slice(0, 40);
}
