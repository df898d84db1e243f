import type { Block } from './block.js';
import type { DocumentTree, Section } from './document.js';
import { appendixLetter } from './letters.js';

/** Numbers of everything that has one; keyed by the object itself and, for cross-references, by its id. */
export interface Numbers {
    of(item: Section | Block): string | undefined;
    byId(id: string): Target | undefined;
}

export interface Target {
    number: string;
    kind: 'section' | 'appendix' | 'table' | 'figure' | 'formula';
}

/** Tables, figures and formulas count through the whole body, and again in each appendix (А.1, А.2 …). */
export function numberDocument(tree: DocumentTree): Numbers {
    const items = new Map<object, string>();
    const ids = new Map<string, Target>();
    let counters = { table: 0, figure: 0, formula: 0 };
    let prefix = '';

    const record = (item: Section | Block, id: string | undefined, kind: Target['kind'], number: string) => {
        items.set(item, number);
        if (id === undefined) return;
        if (!/^[A-Za-z][\w.-]*$/.test(id)) throw new Error(`“${id}” cannot be the id of a part of the document`);
        if (ids.has(id)) throw new Error(`Two parts of the document have the id “${id}”`);
        ids.set(id, { number, kind });
    };
    const numberBlocks = (blocks: readonly Block[]) => {
        for (const block of blocks) {
            if (isNumbered(block)) record(block, block.id, block.kind, `${prefix}${++counters[block.kind]}`);
            else if (block.kind === 'callout') numberBlocks(block.blocks);
        }
    };
    const numberSection = (section: Section, number: string, kind: 'section' | 'appendix') => {
        if (section.numbered !== false) record(section, section.id, kind, number);
        numberBlocks(section.blocks);
        let index = 0;
        for (const inner of section.sections) numberSection(inner, `${number}.${++index}`, 'section');
    };

    for (const part of tree.front) numberSection(part, '', 'section');
    let index = 0;
    for (const part of tree.sections) {
        if (part.numbered !== false) index++;
        numberSection(part, String(index), 'section');
    }
    for (const [at, part] of tree.appendices.entries()) {
        const letter = appendixLetter(at, tree.language);
        prefix = `${letter}.`;
        counters = { table: 0, figure: 0, formula: 0 };
        numberSection(part, letter, 'appendix');
    }
    return { of: item => items.get(item), byId: id => ids.get(id) };
}

/** Captioned tables, figures, and formulas that something refers to. */
export function isNumbered(block: Block): block is Block & { kind: 'table' | 'figure' | 'formula' } {
    if (block.kind === 'table') return block.caption !== undefined;
    if (block.kind === 'formula') return block.id !== undefined;
    return block.kind === 'figure';
}
