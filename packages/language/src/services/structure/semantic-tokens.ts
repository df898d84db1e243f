import { isKeywordId, keywordOfProperty, type KeywordId } from '@trialwright/model';
import { CstUtils, GrammarUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import type { Range, SemanticTokens, SemanticTokensOptions, SemanticTokensRangeParams } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { elementAround, propertyAround } from '../support/schema-of.js';

const tokenTypes = ['keyword', 'property', 'enumMember', 'class', 'variable', 'operator'] as const;
const tokenModifiers = ['declaration'] as const;

type Role = { readonly type: (typeof tokenTypes)[number]; readonly declaration?: boolean };

/** Words that join the parts of a value. */
const joining: ReadonlySet<string> = new Set<KeywordId>([
    'dated',
    'source',
    'from',
    'to',
    'for',
    'margin',
    'years',
    'months',
    'days',
    'atLeast',
    'atMost',
    'superior',
    'noninferior',
    'equivalent',
]);

/** Colours words by their role: an element, a property, a choice, a name. Texts and numbers need no parser. */
export class TrialSemanticTokens implements SemanticTokenProvider {
    readonly tokenTypes = Object.fromEntries(tokenTypes.map((type, index) => [type, index]));
    readonly tokenModifiers = Object.fromEntries(tokenModifiers.map((modifier, index) => [modifier, 1 << index]));
    readonly semanticTokensOptions: SemanticTokensOptions = {
        legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
        full: { delta: false },
        range: true,
    };

    semanticHighlight(document: LangiumDocument): SemanticTokens {
        return this.tokens(document);
    }

    semanticHighlightRange(document: LangiumDocument, { range }: SemanticTokensRangeParams): SemanticTokens {
        return this.tokens(document, range);
    }

    semanticHighlightDelta(document: LangiumDocument): SemanticTokens {
        return this.tokens(document);
    }

    private tokens(document: LangiumDocument, within?: Range): SemanticTokens {
        const builder = new SemanticTokensBuilder();
        const root = document.parseResult.value.$cstNode;
        for (const leaf of root ? CstUtils.flattenCst(root) : []) {
            if (leaf.hidden) continue;
            const { start, end } = leaf.range;
            if (within && (end.line < within.start.line || start.line > within.end.line)) continue;
            const role = roleOf(leaf);
            // A form of several words may be broken over lines; the protocol has no token for that.
            if (!role || start.line !== end.line) continue;
            const type = this.tokenTypes[role.type]!;
            builder.push(start.line, start.character, end.character - start.character, type, role.declaration ? 1 : 0);
        }
        return builder.build();
    }
}

/** What a token is in the program; undefined for texts, numbers and punctuation. */
export function roleOf(leaf: LeafCstNode): Role | undefined {
    const { name } = leaf.tokenType;
    if (name === 'ID') {
        const declares = GrammarUtils.findAssignment(leaf)?.feature === 'name';
        const isElement = elementAround(leaf.astNode)?.node === leaf.astNode;
        return { type: declares && !isElement ? 'variable' : 'class', declaration: declares };
    }
    if (!isKeywordId(name)) return undefined;
    const { astNode } = leaf;
    const element = elementAround(astNode);
    if (!element || element.node === astNode) return { type: name === 'none' ? 'enumMember' : 'keyword' };
    const around = propertyAround(astNode);
    const isFirst = around?.node === astNode && leaf.offset === astNode.$cstNode?.offset;
    if (isFirst && keywordOfProperty(around.path.at(-1)!, around.property) === name) return { type: 'property' };
    return { type: joining.has(name) ? 'operator' : 'enumMember' };
}
