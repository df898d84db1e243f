import type { Place } from '@trialwright/model';
import { toSvg } from '../../figures/svg.js';
import type { Block, Cell, Figure, Row, Signatures, Table } from '../../tree/block.js';
import type { DocumentTree } from '../../tree/document.js';
import type { Numbers } from '../../tree/number.js';
import { word } from '../../tree/words.js';
import { contentsHtml } from './contents.js';
import { escapeHtml } from './escape.js';
import { inlineHtml } from './inline.js';

export interface HtmlContext {
    tree: DocumentTree;
    numbers: Numbers;
}

/** A block as HTML. */
export function blockHtml(block: Block, context: HtmlContext): string {
    const { numbers } = context;
    switch (block.kind) {
        case 'paragraph': {
            const classes = [block.style ?? 'body', ...(block.align ? [`a-${block.align}`] : [])];
            return `<p class="${classes.join(' ')}"${source(block.at)}>${inlineHtml(block.inlines, numbers)}</p>`;
        }
        case 'list': {
            const tag = block.ordered ? 'ol' : 'ul';
            const items = block.items.map(item => `<li>${item.map(inner => blockHtml(inner, context)).join('')}</li>`);
            return `<${tag}${source(block.at)}>${items.join('')}</${tag}>`;
        }
        case 'table':
            return tableHtml(block, context);
        case 'figure':
            return figureHtml(block, context);
        case 'formula': {
            const number = numbers.of(block);
            const label = number ? `<span class="number">(${escapeHtml(number)})</span>` : '';
            return `<div class="formula"${id(block.id)}${source(block.at)}><span>${inlineHtml(block.inlines, numbers)}</span>${label}</div>`;
        }
        case 'callout':
            return `<aside class="callout ${block.tone}"><p class="plain"><strong>${inlineHtml(block.title, numbers)}</strong></p>${block.blocks.map(inner => blockHtml(inner, context)).join('')}</aside>`;
        case 'contents':
            return contentsHtml(context);
        case 'page-break':
            return '<div class="page-break"></div>';
        case 'signatures':
            return signaturesHtml(block, context);
    }
}

function tableHtml(table: Table, context: HtmlContext): string {
    const { tree, numbers } = context;
    const number = numbers.of(table);
    const caption = table.caption
        ? `<caption><span class="label">${word('table', tree.language)} ${escapeHtml(number ?? '')}</span>${escapeHtml(tree.profile.captionDash)}${inlineHtml(table.caption, numbers)}</caption>`
        : '';
    const total = table.columns.reduce((sum, column) => sum + column.width, 0);
    const columns = table.columns
        .map(column => `<col style="width:${((100 * column.width) / total).toFixed(1)}%">`)
        .join('');
    const lines = (rows: readonly Row[], tag: 'th' | 'td') =>
        rows
            .map(
                row =>
                    `<tr${row.group ? ' class="group"' : ''}${source(row.at)}>${cells(row, tag, table, context)}</tr>`,
            )
            .join('');
    const notes = (table.notes ?? []).map(note => `<p class="note">${inlineHtml(note, numbers)}</p>`).join('');
    const head = table.head.length > 0 ? `<thead>${lines(table.head, 'th')}</thead>` : '';
    return `<div class="table${table.dense ? ' dense' : ''}"${id(table.id)}${source(table.at)}><table>${caption}<colgroup>${columns}</colgroup>${head}<tbody>${lines(table.rows, 'td')}</tbody></table>${notes}</div>`;
}

function cells(row: Row, tag: 'th' | 'td', table: Table, context: HtmlContext): string {
    let column = 0;
    return row.cells
        .map(cell => {
            const align = cell.align ?? (tag === 'th' ? undefined : table.columns[column]?.align);
            column += cell.colspan ?? 1;
            const name = tag === 'td' && row.group ? 'th' : tag;
            const scope = tag === 'th' ? ' scope="col"' : name === 'th' ? ' scope="rowgroup"' : '';
            const classes = [align ? `a-${align}` : '', cell.bold ? 'strong' : ''].filter(Boolean).join(' ');
            return `<${name}${scope}${cell.colspan ? ` colspan="${cell.colspan}"` : ''}${classes ? ` class="${classes}"` : ''}>${cellHtml(cell, context)}</${name}>`;
        })
        .join('');
}

/** A cell of one plain paragraph needs no paragraph element. */
function cellHtml(cell: Cell, context: HtmlContext): string {
    const [first] = cell.blocks;
    if (cell.blocks.length === 1 && first?.kind === 'paragraph') return inlineHtml(first.inlines, context.numbers);
    return cell.blocks.map(inner => blockHtml(inner, context)).join('');
}

function figureHtml(figure: Figure, { tree, numbers }: HtmlContext): string {
    const number = numbers.of(figure) ?? '';
    const svg = toSvg(figure.drawing, { title: figure.alt, id: `figure-${number}-alt` });
    return `<figure${id(figure.id)}${source(figure.at)}>${svg}<figcaption><span class="label">${word('figure', tree.language)} ${escapeHtml(number)}</span>${escapeHtml(tree.profile.captionDash)}${inlineHtml(figure.caption, numbers)}</figcaption></figure>`;
}

function signaturesHtml(block: Signatures, { tree, numbers }: HtmlContext): string {
    const rows = block.rows.map(
        row =>
            `<tr${source(row.at)}><td>${inlineHtml(row.role, numbers)}</td><td class="blank"><span>${word('signature', tree.language)}</span></td>` +
            `<td class="blank">${row.name ? inlineHtml(row.name, numbers) : ''}<span>${word('fullName', tree.language)}</span></td><td class="day">${word('day', tree.language)}</td></tr>`,
    );
    return `<table class="signatures"><tbody>${rows.join('')}</tbody></table>`;
}

export function id(value: string | undefined): string {
    return value ? ` id="${escapeHtml(value)}"` : '';
}

/** Place in the source, for scrolling a preview with the editor: offsets into the file. */
export function source(at: Place | undefined): string {
    return at ? ` data-source="${escapeHtml(fileName(at.uri))}" data-from="${at.offset}" data-to="${at.end}"` : '';
}

/** The file's name alone: where it lies on its author's machine is nobody's concern, and would change the bytes. */
function fileName(uri: string): string {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(name);
    } catch {
        return name;
    }
}
