import type { Block } from './block.js';
import type { DocumentTree, Section } from './document.js';
import type { Inline } from './inline.js';

/** Characters of running text; references are given by `number`. */
export function plainText(runs: readonly Inline[], number: (id: string) => string = () => ''): string {
    return runs
        .map(run => {
            if (run.kind === 'text' || run.kind === 'gap') return run.text;
            if (run.kind === 'link') return plainText(run.children, number);
            return run.kind === 'ref' ? number(run.target) : ' ';
        })
        .join('');
}

/** Every section of the document in reading order, with its depth from 1. */
export function* allSections(tree: DocumentTree): Generator<{ section: Section; depth: number }> {
    for (const part of [...tree.front, ...tree.sections, ...tree.appendices]) yield* inSection(part, 1);
}

function* inSection(section: Section, depth: number): Generator<{ section: Section; depth: number }> {
    yield { section, depth };
    for (const inner of section.sections) yield* inSection(inner, depth + 1);
}

/** Every block of the document in reading order, those inside lists, cells and callouts included. */
export function* allBlocks(tree: DocumentTree): Generator<Block> {
    for (const { section } of allSections(tree)) yield* inBlocks(section.blocks);
}

function* inBlocks(blocks: readonly Block[]): Generator<Block> {
    for (const block of blocks) {
        yield block;
        if (block.kind === 'list') for (const item of block.items) yield* inBlocks(item);
        else if (block.kind === 'callout') yield* inBlocks(block.blocks);
        else if (block.kind === 'table')
            for (const line of [...block.head, ...block.rows])
                for (const cell of line.cells) yield* inBlocks(cell.blocks);
    }
}

/** Running text of one block, without that of blocks inside it. */
export function ownInlines(block: Block): Inline[][] {
    switch (block.kind) {
        case 'paragraph':
        case 'formula':
            return [block.inlines];
        case 'table':
            return [...(block.caption ? [block.caption] : []), ...(block.notes ?? [])];
        case 'figure':
            return [block.caption];
        case 'callout':
            return [block.title];
        case 'signatures':
            return block.rows.flatMap(line => (line.name ? [line.role, line.name] : [line.role]));
        default:
            return [];
    }
}
