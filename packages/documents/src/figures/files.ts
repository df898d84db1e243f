import type { DocumentTree } from '../tree/document.js';
import { numberDocument } from '../tree/number.js';
import { allBlocks } from '../tree/walk.js';
import { toSvg } from './svg.js';

/** The figures of a document as SVG files, for formats that point to pictures instead of holding them. */
export function figureFiles(tree: DocumentTree): { number: string; name: string; svg: string }[] {
    const numbers = numberDocument(tree);
    return [...allBlocks(tree)].flatMap(block => {
        if (block.kind !== 'figure') return [];
        const number = numbers.of(block) ?? '';
        return [
            {
                number,
                name: figureName(number),
                svg: toSvg(block.drawing, { title: block.alt, id: 'alt', standalone: true }),
            },
        ];
    });
}

/** File name of a figure, which `MarkdownOptions.figure` can point to. */
export function figureName(number: string): string {
    return `figure-${number}.svg`;
}
