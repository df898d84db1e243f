/** Typography of a document: data, so that an organisation can have its own. Millimetres and points. */
export interface Profile {
    name: string;
    page: { width: number; height: number; margins: { left: number; right: number; top: number; bottom: number } };
    font: string;
    /** Points: running text, tables, dense tables, notes, and heads and feet of pages. */
    sizes: { body: number; table: number; dense: number; note: number; running: number };
    /** Points of headings of level 1, 2, 3. */
    headings: [number, number, number];
    /** Multiple of the single line. */
    lineSpacing: number;
    /** First-line indent of body paragraphs, in millimetres. */
    indent: number;
    /** What stands between the number and the text of a caption. */
    captionDash: string;
}

/**
 * Default: what Russian organisations use for such documents (A4, Times New Roman 14, one and a half lines, indent
 * 1.25 cm). GOST R 7.0.97-2025 asks for left and right margins of at least 30 and 10 mm where a file is kept ten years.
 */
export const defaultProfile: Profile = {
    name: 'default',
    page: { width: 210, height: 297, margins: { left: 30, right: 15, top: 20, bottom: 20 } },
    font: 'Times New Roman',
    sizes: { body: 14, table: 12, dense: 10, note: 11, running: 10 },
    headings: [16, 14, 14],
    lineSpacing: 1.5,
    indent: 12.5,
    captionDash: ' — ',
};
