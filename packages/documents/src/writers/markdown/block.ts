import { toSvg } from '../../figures/svg.js';
import type { Block, Cell, Figure, List, Row, Table } from '../../tree/block.js';
import type { DocumentTree, Section } from '../../tree/document.js';
import { restyle } from '../../tree/inline.js';
import type { Numbers } from '../../tree/number.js';
import { plainText } from '../../tree/walk.js';
import { word } from '../../tree/words.js';
import { escapeLineStart, escapeMarkdown } from './escape.js';
import { inlineMarkdown } from './inline.js';

export interface MarkdownContext {
    tree: DocumentTree;
    numbers: Numbers;
    /** Address for the picture of a figure; without it the picture is in the text as a data address. */
    figure?: (figure: Figure, number: string) => string;
}

/** A block as GFM, without blank lines around it. */
export function blockMarkdown(block: Block, context: MarkdownContext): string {
    const { numbers, tree } = context;
    switch (block.kind) {
        case 'paragraph':
            return escapeLineStart(inlineMarkdown(block.inlines, numbers));
        case 'list':
            return listMarkdown(block, context);
        case 'table':
            return tableMarkdown(block, context);
        case 'figure':
            return figureMarkdown(block, context);
        case 'formula': {
            const number = numbers.of(block);
            return `> ${inlineMarkdown(block.inlines, numbers)}${number ? ` (${number})` : ''}`;
        }
        case 'callout': {
            const parts = [
                inlineMarkdown(restyle(block.title, { bold: true }), numbers),
                ...block.blocks.map(inner => blockMarkdown(inner, context)),
            ];
            return parts
                .join('\n\n')
                .split('\n')
                .map(line => `> ${line}`.trimEnd())
                .join('\n');
        }
        case 'contents':
            return contentsMarkdown([...tree.front, ...tree.sections, ...tree.appendices], context, 1);
        case 'page-break':
            return '---';
        case 'signatures':
            return block.rows
                .map(row => {
                    const name = row.name ? inlineMarkdown(row.name, numbers) : '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';
                    return `- ${inlineMarkdown(row.role, numbers)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ / ${name}, ${escapeMarkdown(word('day', tree.language))}`;
                })
                .join('\n');
    }
}

function listMarkdown(list: List, context: MarkdownContext): string {
    return list.items
        .map((item, index) => {
            const mark = list.ordered ? `${index + 1}. ` : '- ';
            const text = item.map(inner => blockMarkdown(inner, context)).join('\n\n');
            return mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
}

function tableMarkdown(table: Table, context: MarkdownContext): string {
    const number = context.numbers.of(table);
    const caption = table.caption
        ? `${anchor(table.id)}**${word('table', context.tree.language)} ${escapeMarkdown(number ?? '')}**${context.tree.profile.captionDash}${inlineMarkdown(table.caption, context.numbers)}\n\n`
        : '';
    const head = table.head.at(-1) ?? { cells: table.columns.map(() => ({ blocks: [] })) };
    const rule = table.columns.map(column =>
        column.align === 'right' ? '--:' : column.align === 'center' ? ':-:' : '---',
    );
    const lines = [line(head, context), `| ${rule.join(' | ')} |`, ...table.rows.map(row => line(row, context))];
    const notes = (table.notes ?? []).map(note => `\n\n${escapeLineStart(inlineMarkdown(note, context.numbers))}`);
    return `${caption}${lines.join('\n')}${notes.join('')}`;
}

function line(row: Row, context: MarkdownContext): string {
    const cells = row.cells.flatMap(cell => {
        const text = cellMarkdown(cell, context);
        return [row.group && text ? `**${text}**` : text, ...Array<string>((cell.colspan ?? 1) - 1).fill('')];
    });
    return `| ${cells.join(' | ')} |`;
}

/** A cell is one line: paragraphs and items are parted by line breaks. */
function cellMarkdown(cell: Cell, context: MarkdownContext): string {
    const text = cell.blocks
        .flatMap((block): string[] => {
            if (block.kind === 'paragraph') return [inlineMarkdown(block.inlines, context.numbers, '<br>')];
            if (block.kind === 'list') return block.items.map(item => `• ${cellMarkdown({ blocks: item }, context)}`);
            return [blockMarkdown(block, context).replace(/\n+/g, '<br>')];
        })
        .join('<br>');
    return cell.bold && text ? `**${text}**` : text;
}

function figureMarkdown(figure: Figure, context: MarkdownContext): string {
    const number = context.numbers.of(figure) ?? '';
    const address = context.figure?.(figure, number) ?? dataAddress(figure);
    const caption = `**${word('figure', context.tree.language)} ${escapeMarkdown(number)}**${context.tree.profile.captionDash}${inlineMarkdown(figure.caption, context.numbers)}`;
    return `${anchor(figure.id)}![${escapeMarkdown(figure.alt)}](<${address}>)\n\n${caption}`;
}

function dataAddress(figure: Figure): string {
    const svg = toSvg(figure.drawing, { title: figure.alt, id: 'alt', standalone: true });
    return `data:image/svg+xml,${encodeURIComponent(svg).replace(/[()']/g, c => `%${c.charCodeAt(0).toString(16)}`)}`;
}

function contentsMarkdown(sections: readonly Section[], context: MarkdownContext, depth: number): string {
    return sections
        .filter(section => !section.unlisted)
        .flatMap(section => {
            const title = `${'  '.repeat(depth - 1)}- [${escapeMarkdown(headingText(section, context))}](#${section.id})`;
            return depth < 2 && section.sections.length > 0
                ? [title, contentsMarkdown(section.sections, context, depth + 1)]
                : [title];
        })
        .join('\n');
}

/** Number and title of a section. */
export function headingText(section: Section, { tree, numbers }: MarkdownContext): string {
    const number = section.numbered === false ? undefined : numbers.of(section);
    const title = plainText(section.title, target => numbers.byId(target)?.number ?? '?');
    if (number === undefined) return title;
    return tree.appendices.includes(section)
        ? `${word('appendix', tree.language)} ${number}. ${title}`
        : `${number} ${title}`;
}

export function anchor(id: string | undefined): string {
    return id ? `<a id="${id.replace(/[^\w.-]/g, '')}"></a>` : '';
}
