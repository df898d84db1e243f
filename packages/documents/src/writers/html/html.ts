import type { Approval, DocumentTree, Section } from '../../tree/document.js';
import { numberDocument } from '../../tree/number.js';
import { word } from '../../tree/words.js';
import { blockHtml, type HtmlContext, id, source } from './block.js';
import { headingHtml } from './contents.js';
import { escapeHtml } from './escape.js';
import { inlineHtml } from './inline.js';
import { styleSheet } from './style.js';

/** The document as one HTML file without scripts or outside resources. */
export function writeHtml(tree: DocumentTree): string {
    const context: HtmlContext = { tree, numbers: numberDocument(tree) };
    const parts = [...tree.front, ...tree.sections, ...tree.appendices];
    const meta = [
        ['description', tree.properties.description],
        ['author', tree.properties.author],
        ['keywords', tree.properties.keywords.join(', ')],
        ['date', tree.properties.date ?? ''],
    ]
        .filter(([, content]) => content !== '')
        .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content!)}">`);
    return `<!DOCTYPE html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(tree.properties.title)}</title>
${meta.join('\n')}
<style>
${styleSheet(tree.profile, tree.draftMark)}
</style>
</head>
<body>
${tree.draftMark ? `<div class="draft">${escapeHtml(tree.draftMark)}</div>\n` : ''}<main>
${titleHtml(context)}
${parts.map(part => sectionHtml(part, context, 2)).join('\n')}
<footer class="foot">${escapeHtml(tree.runningFoot)}</footer>
</main>
</body>
</html>
`;
}

function titleHtml(context: HtmlContext): string {
    const { tree, numbers } = context;
    const { title } = tree;
    const facts = title.facts.map(
        fact => `<dt>${escapeHtml(fact.label)}</dt><dd${source(fact.at)}>${inlineHtml(fact.value, numbers)}</dd>`,
    );
    return `<header class="title">
<p>${inlineHtml(title.organization, numbers)}</p>
<div class="approvals">${title.approvals.map(approval => approvalHtml(approval, context)).join('')}</div>
<div class="center"><p>${inlineHtml(title.kind, numbers)}</p>
<h1>${inlineHtml(title.heading, numbers)}</h1>
<dl>${facts.join('')}</dl></div>
<p>${inlineHtml(title.foot, numbers)}</p>
</header>`;
}

function approvalHtml(approval: Approval, { tree, numbers }: HtmlContext): string {
    const name = approval.name ? inlineHtml(approval.name, numbers) : '';
    return `<div><p><strong>${escapeHtml(approval.word)}</strong></p><p>${inlineHtml(approval.role, numbers)}</p><p>_________________ ${name}</p><p>${word('day', tree.language)}</p></div>`;
}

function sectionHtml(section: Section, context: HtmlContext, depth: number): string {
    const appendix = context.tree.appendices.includes(section);
    const tag = `h${Math.min(depth, 6)}`;
    const classes = appendix || section.newPage ? ' class="new-page"' : '';
    const heading = `<${tag}${appendix ? ' class="appendix"' : ''}>${headingHtml(section, context)}</${tag}>`;
    const blocks = section.blocks.map(block => blockHtml(block, context)).join('\n');
    const inner = section.sections.map(child => sectionHtml(child, context, depth + 1)).join('\n');
    return `<section${id(section.id)}${classes}${source(section.at)}>\n${heading}\n${blocks}\n${inner}</section>`;
}
