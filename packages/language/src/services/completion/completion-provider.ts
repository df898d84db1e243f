import { type ElementKind, isKeywordId, type KeywordId } from '@trialwright/model';
import { GrammarAST, type LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { propertyOfType } from '../support/schema-of.js';
import type { TrialServices } from '../trial-lsp-module.js';
import type { CompletionContext } from './context.js';
import { ContextReader } from './context-reader.js';
import { blockItems, elementItems, elementKindOf, importItem, rankTyped } from './element-items.js';
import { ruleOf } from './features-at.js';
import { type Draft, itemOf } from './item.js';
import { nameItems } from './name-items.js';
import { propertyItems } from './property-items.js';
import { stringItems } from './string-items.js';
import { valueItems } from './value-items.js';
import { wordItem } from './word-items.js';

const relations = ['>', '>=', '<', '<='];

/** Offers what may be written at a place, in a file that may be half typed or broken elsewhere. */
export class TrialCompletionProvider implements CompletionProvider {
    readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', '"', '«', '/'] };
    private readonly contexts: ContextReader;

    constructor(services: TrialServices) {
        this.contexts = new ContextReader(services);
    }

    async getCompletion(document: LangiumDocument, params: CompletionParams): Promise<CompletionList> {
        const offset = document.textDocument.offsetAt(params.position);
        const bySpace = params.context?.triggerCharacter === ' ';
        const { inside, contexts } = this.contexts.read(document, offset, bySpace);
        const items: CompletionItem[] = [];
        if (inside) {
            const drafts = await stringItems(inside, document);
            items.push(...drafts.map(draft => itemOf(draft, inside)));
        }
        for (const context of contexts) {
            for (const draft of this.draftsOf(context)) items.push(itemOf(draft, context));
        }
        return { isIncomplete: false, items: distinct(items) };
    }

    private *draftsOf(context: CompletionContext): Iterable<Draft> {
        if (context.bySpace && !context.continues) return;
        const kinds: ElementKind[] = [];
        const properties = new Set<string>();
        const words: KeywordId[] = [];
        const allowed = (id: KeywordId): boolean => !context.only || context.only.has(id);
        for (const { feature } of context.expected.features) {
            if (GrammarAST.isKeyword(feature)) {
                const rule = ruleOf(feature);
                const { value } = feature;
                if (relations.includes(value) && !context.only) {
                    yield { label: value, insert: value, kind: CompletionItemKind.Operator, rank: 300 };
                }
                if (!isKeywordId(value) || !allowed(value)) continue;
                const kind = elementKindOf(rule, value);
                const property = rule ? propertyOfType(rule) : undefined;
                if (kind) kinds.push(kind);
                else if (rule === 'Rank') continue;
                else if (property && context.block) properties.add(property.path.at(-1)!);
                else words.push(value);
            } else if (!context.only && GrammarAST.isCrossReference(feature)) {
                yield* nameItems(feature, context);
            } else if (!context.only && GrammarAST.isRuleCall(feature)) {
                yield* valueItems(feature.rule.$refText, context);
            }
        }
        // Inside a block an element cannot begin: the grammar allows it only behind the missing brace. And in the
        // line of another it would be lost, except behind its rank.
        if (context.block) {
            if (!context.bySpace) yield* propertyItems(properties, context.block, context);
        } else if (context.continues && !rankTyped(context)) {
            yield* blockItems(context);
            return;
        } else yield* elementItems(ranked(kinds, context), context);
        for (const [index, id] of words.entries()) {
            const item = id === 'import' ? importItem(context) : wordItem(id, index, context);
            if (item) yield item;
        }
    }
}

/** Before a rank has been typed, the elements that may follow one are offered with it. */
function ranked(kinds: readonly ElementKind[], { only }: CompletionContext): readonly ElementKind[] {
    if (only?.has('primary') || only?.has('secondary'))
        return [...new Set([...kinds, 'objective', 'endpoint'] as const)];
    return [...new Set(kinds)];
}

function distinct(items: readonly CompletionItem[]): CompletionItem[] {
    const byLabel = new Map<string, CompletionItem>();
    for (const item of items) {
        const key = `${item.kind} ${item.label}`;
        if (!byLabel.has(key)) byLabel.set(key, item);
    }
    return [...byLabel.values()];
}
