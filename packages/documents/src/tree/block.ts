import type { Place } from '@trialwright/model';
import type { Drawing } from './drawing.js';
import type { Inline } from './inline.js';

export type Block = Paragraph | List | Table | Figure | Formula | Callout | Contents | PageBreak | Signatures;

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
    kind: 'paragraph';
    inlines: Inline[];
    align?: Alignment;
    /** `body` is justified with a first-line indent; `plain` has none; `note` is small. */
    style?: 'body' | 'plain' | 'note';
    /** Stays on the page of the block that follows. */
    keepNext?: boolean;
    at?: Place;
}

export interface List {
    kind: 'list';
    ordered: boolean;
    items: Block[][];
    at?: Place;
}

export interface Column {
    /** Share of the table's width, relative to the other columns. */
    width: number;
    align?: Alignment;
}

export interface Cell {
    blocks: Block[];
    colspan?: number;
    align?: Alignment;
    bold?: boolean;
}

export interface Row {
    cells: Cell[];
    /** A row that heads the rows below it. */
    group?: boolean;
    at?: Place;
}

/** A table with a caption is numbered; one without is a form (signatures, title page) and is not. */
export interface Table {
    kind: 'table';
    id?: string;
    caption?: Inline[];
    columns: Column[];
    /** Rows that are repeated at the top of each page. */
    head: Row[];
    rows: Row[];
    /** Paragraphs right below, in small type. */
    notes?: Inline[][];
    /** Smaller type for wide tables. */
    dense?: boolean;
    at?: Place;
}

export interface Figure {
    kind: 'figure';
    id?: string;
    caption: Inline[];
    drawing: Drawing;
    /** What the figure shows, in words: for readers who cannot see it, and for formats without drawings. */
    alt: string;
    at?: Place;
}

export interface Formula {
    kind: 'formula';
    id?: string;
    inlines: Inline[];
    at?: Place;
}

export interface Callout {
    kind: 'callout';
    tone: 'warning' | 'note';
    title: Inline[];
    blocks: Block[];
}

/** The table of contents, made by each writer from the sections. */
export interface Contents {
    kind: 'contents';
}

export interface PageBreak {
    kind: 'page-break';
}

/** Lines for signatures and dates, left blank. */
export interface Signatures {
    kind: 'signatures';
    rows: SignatureRow[];
}

export interface SignatureRow {
    /** Whose signature: post, organisation. */
    role: Inline[];
    /** Name, where the program gives it; else a blank line. */
    name?: Inline[];
    at?: Place;
}
