import type { DocumentTree, Section } from '../../tree/document.js';
import { numberDocument } from '../../tree/number.js';
import { word } from '../../tree/words.js';
import { anchor, blockMarkdown, headingText, type MarkdownContext } from './block.js';
import { escapeMarkdown } from './escape.js';
import { inlineMarkdown } from './inline.js';

/** How figures are written: see `MarkdownContext.figure`. */
export type MarkdownOptions = Pick<MarkdownContext, 'figure'>;

/** The document as GitHub-flavoured Markdown, to be reviewed as text. */
export function writeMarkdown(tree: DocumentTree, options: MarkdownOptions = {}): string {
    const context: MarkdownContext = { ...options, tree, numbers: numberDocument(tree) };
    const parts = [
        ...(tree.draftMark ? [`> **${escapeMarkdown(tree.draftMark)}**`] : []),
        ...titleMarkdown(context),
        ...[...tree.front, ...tree.sections, ...tree.appendices].flatMap(part => sectionMarkdown(part, context, 2)),
        '---',
        escapeMarkdown(tree.runningFoot),
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function titleMarkdown({ tree, numbers }: MarkdownContext): string[] {
    const { title } = tree;
    const text = (runs: Parameters<typeof inlineMarkdown>[0]) => inlineMarkdown(runs, numbers, ' ');
    return [
        text(title.organization),
        ...title.approvals.map(approval => {
            const name = approval.name ? text(approval.name) : '';
            return `**${escapeMarkdown(approval.word)}**\\\n${text(approval.role)}\\\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ ${name}\\\n${escapeMarkdown(word('day', tree.language))}`;
        }),
        text(title.kind),
        `# ${text(title.heading)}`,
        title.facts.map(fact => `- ${escapeMarkdown(fact.label)}: ${text(fact.value)}`).join('\n'),
        text(title.foot),
    ];
}

function sectionMarkdown(section: Section, context: MarkdownContext, depth: number): string[] {
    return [
        `${'#'.repeat(Math.min(depth, 6))} ${anchor(section.id)}${escapeMarkdown(headingText(section, context))}`,
        ...section.blocks.map(block => blockMarkdown(block, context)),
        ...section.sections.flatMap(inner => sectionMarkdown(inner, context, depth + 1)),
    ];
}
