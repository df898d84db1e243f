import type { Section } from '../../tree/document.js';
import { word } from '../../tree/words.js';
import type { HtmlContext } from './block.js';
import { escapeHtml } from './escape.js';
import { inlineHtml } from './inline.js';

/** The table of contents as nested lists of links, two levels deep. */
export function contentsHtml(context: HtmlContext): string {
    const { tree } = context;
    return `<nav class="contents">${level([...tree.front, ...tree.sections, ...tree.appendices], context, 1)}</nav>`;
}

function level(sections: readonly Section[], context: HtmlContext, depth: number): string {
    const listed = sections.filter(section => !section.unlisted);
    if (listed.length === 0 || depth > 2) return '';
    const items = listed.map(
        section =>
            `<li><a href="#${escapeHtml(section.id)}">${headingHtml(section, context)}</a>${level(section.sections, context, depth + 1)}</li>`,
    );
    return `<ol>${items.join('')}</ol>`;
}

/** Number and title of a section; an appendix is called one. */
export function headingHtml(section: Section, { tree, numbers }: HtmlContext): string {
    const number = section.numbered === false ? undefined : numbers.of(section);
    const title = inlineHtml(section.title, numbers);
    if (number === undefined) return title;
    const label = tree.appendices.includes(section) ? `${word('appendix', tree.language)} ${number}` : number;
    return `<span class="number">${escapeHtml(label)}</span> ${title}`;
}
