import { keywordOf, type Language, word, wordBefore } from '@trialwright/model';
import { CstUtils, type AstNode } from 'langium';
import { plain, shortened } from '../support/markdown.js';
import { elementAround, type ElementNode, propertyOfType } from '../support/schema-of.js';

/** Properties that a summary shows; a program has many more than one wants to read in passing. */
const shown = 12;

/** What an element is and what it says, as Markdown; undefined for a node that is no element or claim. */
export function elementSummary(node: AstNode, language: Language): string | undefined {
    const element = elementAround(node);
    if (!element) return undefined;
    if (element.node !== node) return claimSummary(node, language);
    const properties = element.node.properties ?? [];
    const lines = properties.slice(0, shown).flatMap(property => propertyLine(property, language) ?? []);
    const left = properties.length - shown;
    if (left > 0) lines.push(language === 'ru' ? `- …и ещё ${left}` : `- …and ${left} more`);
    return [elementHeading(element.node, language), lines.join('\n')].filter(part => part).join('\n\n');
}

/** `первичная конечная точка **Чувств** — «…»`, in the reader's language. */
export function elementHeading(node: ElementNode, language: Language): string {
    const { kind } = elementAround(node)!;
    const rank = node.rank ? `${wordBefore(node.rank, kind, language)} ` : '';
    const name = node.name ? ` **${plain(node.name)}**` : '';
    const title = node.title ? ` — ${plain(shortened(node.title, 200))}` : '';
    return `${rank}${word(kind, language)}${name}${title}`;
}

function claimSummary(node: AstNode, language: Language): string | undefined {
    if (node.$type !== 'Claim' || !node.$cstNode) return undefined;
    return `${word('claim', language)}: ${plain(shortened(node.$cstNode.text, 200))}`;
}

function propertyLine(node: AstNode, language: Language): string | undefined {
    const found = propertyOfType(node.$type);
    const value = valueText(node);
    return found && value ? `- ${found.property.label[language]}: ${plain(shortened(value, 120))}` : undefined;
}

/** What a property says, as it is written, without its keyword. */
export function valueText(node: AstNode): string | undefined {
    const cst = node.$cstNode;
    if (!cst) return undefined;
    const first = CstUtils.flattenCst(cst).head();
    const skip = first && keywordOf(first.text) && first.end < cst.end ? first.end - cst.offset : 0;
    return cst.text.slice(skip).trim();
}
