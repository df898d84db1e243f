import type { Nodes, PhrasingContent, Table as MdTable } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Cell, Row } from '../tree/block.js';
import { safeHref } from '../tree/href.js';
import { type Inline, inlines, lineBreak, restyle } from '../tree/inline.js';

/** Markdown that the language does not name stays the characters it is made of. */
const literal = [
    'headingAtx',
    'setextUnderline',
    'codeFenced',
    'codeIndented',
    'codeText',
    'htmlFlow',
    'htmlText',
    'thematicBreak',
    'blockQuote',
    'definition',
    'autolink',
    'characterReference',
];

/**
 * The light Markdown that long strings of the language may hold: paragraphs, lists, emphasis, tables, links.
 * Everything else, HTML included, is literal text.
 */
export function lightMarkdown(source: string): Block[] {
    const root = fromMarkdown(source, {
        extensions: [gfmTable(), { disable: { null: literal } }],
        mdastExtensions: [gfmTableFromMarkdown()],
    });
    return root.children.flatMap(node => block(node, source));
}

function block(node: Nodes, source: string): Block[] {
    switch (node.type) {
        case 'paragraph':
            return [{ kind: 'paragraph', inlines: phrasing(node.children, source) }];
        case 'list':
            return [
                {
                    kind: 'list',
                    ordered: node.ordered === true,
                    items: node.children.map(item =>
                        item.children
                            .flatMap(child => block(child, source))
                            .map(inner =>
                                inner.kind === 'paragraph'
                                    ? { ...inner, style: 'plain' as const, align: 'left' as const }
                                    : inner,
                            ),
                    ),
                },
            ];
        case 'table':
            return [tableOf(node, source)];
        default:
            return [{ kind: 'paragraph', inlines: inlines(slice(node, source)) }];
    }
}

/** A table inside a long text has no caption, hence no number. */
function tableOf(node: MdTable, source: string): Block {
    const width = Math.max(...node.children.map(line => line.children.length));
    const rows: Row[] = node.children.map(line => {
        const cells: Cell[] = line.children.map(item => ({
            blocks: [{ kind: 'paragraph', style: 'plain', align: 'left', inlines: phrasing(item.children, source) }],
        }));
        while (cells.length < width) cells.push({ blocks: [{ kind: 'paragraph', style: 'plain', inlines: [] }] });
        return { cells };
    });
    const columns = Array.from({ length: width }, (_, index) => {
        const align = node.align?.[index];
        return align ? { width: 1, align } : { width: 1 };
    });
    return { kind: 'table', columns, head: rows.slice(0, 1), rows: rows.slice(1) };
}

function phrasing(nodes: readonly PhrasingContent[], source: string): Inline[] {
    return nodes.flatMap((node): Inline[] => {
        switch (node.type) {
            case 'text':
                return inlines(node.value.replace(/\s*\n\s*/g, ' '));
            case 'emphasis':
                return restyle(phrasing(node.children, source), { italic: true });
            case 'strong':
                return restyle(phrasing(node.children, source), { bold: true });
            case 'break':
                return [lineBreak];
            case 'link': {
                const href = safeHref(node.url);
                const children = phrasing(node.children, source);
                return href ? [{ kind: 'link', href, children }] : inlines(slice(node, source));
            }
            default:
                return inlines(slice(node, source));
        }
    });
}

function slice(node: Nodes, source: string): string {
    return source.slice(node.position?.start.offset, node.position?.end.offset);
}
