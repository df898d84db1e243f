import type { AnyElement, KeywordId } from '@trialwright/model';
import type { AstNode, LangiumDocument } from 'langium';
import type { TrialFile } from '../../generated/ast.js';
import { languageOf } from '../../model/build-model.js';
import { type ElementNode, propertyOfType } from '../support/schema-of.js';
import type { TrialServices } from '../trial-lsp-module.js';
import { type Block, blockAt } from './block-at.js';
import type { CompletionContext } from './context.js';
import { type Expected, FeatureFinder } from './features-at.js';
import { type Situation, situationAt } from './situation.js';
import { halfTyped, wordStart } from './typed.js';

/** Contexts of an offset: `inside` a string, or those of the words of which it may be the end. */
export interface Contexts {
    readonly inside?: CompletionContext;
    readonly contexts: readonly CompletionContext[];
}

/** Finds out what the grammar expects at an offset and what the program already has there. */
export class ContextReader {
    private readonly finder: FeatureFinder;
    private snippets = true;

    constructor(readonly services: TrialServices) {
        this.finder = new FeatureFinder(services);
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            this.snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
        });
    }

    /** @param bySpace whether a space that was typed asks, and not a person. */
    read(document: LangiumDocument, offset: number, bySpace = false): Contexts {
        const text = document.textDocument.getText();
        const situation = situationAt(text, offset);
        if (situation.inside === 'comment') return { contexts: [] };
        const block = blockAt(text, situation.open);
        if (situation.open.length > 0 && !block) return { contexts: [] };
        const read = (start: number, only?: ReadonlySet<KeywordId>): CompletionContext | undefined => {
            const expected = this.finder.at(text, situation.segment, block, start);
            return expected && { ...this.context(document, offset, start, expected, block), only, bySpace };
        };
        if (situation.inside === 'string')
            return { inside: this.inString(document, offset, situation, block), contexts: [] };
        const from = block ? block.open + 1 : situation.segment;
        const several = halfTyped(text, offset, from).flatMap(({ start, ids }) => read(start, ids) ?? []);
        const one = read(wordStart(text, offset));
        return { contexts: one ? [...several, one] : several };
    }

    private inString(
        document: LangiumDocument,
        offset: number,
        { quote, segment }: Situation,
        block: Block | undefined,
    ): CompletionContext {
        const text = document.textDocument.getText();
        const expected = this.finder.at(text, segment, block, quote!) ?? { features: [], rules: [], tokens: [] };
        return this.context(document, offset, quote! + 1, expected, block);
    }

    private context(
        document: LangiumDocument,
        offset: number,
        start: number,
        expected: Expected,
        block: Block | undefined,
    ): CompletionContext {
        const { Locale, ModelService } = this.services.trial;
        const text = document.textDocument.getText();
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        return {
            services: this.services,
            document,
            offset,
            start,
            language: languageOf(document, Locale.language),
            reader: Locale.language,
            expected,
            continues: !/^\s*$|\{\s*$/.test(line),
            block,
            element: block && elementAt(ModelService.modelOf(document).elements, document.uri.toString(), offset),
            present: block ? presentIn(document, block) : new Set(),
            only: undefined,
            bySpace: false,
            snippets: this.snippets,
            suggestAgain: this.services.trial.Settings.editorCommands,
        };
    }
}

function elementAt(elements: readonly AnyElement[], uri: string, offset: number): AnyElement | undefined {
    return elements.find(({ at }) => at.uri === uri && at.offset < offset && at.end >= offset);
}

/** Names of the properties that the parsed tree has in a block. */
function presentIn(document: LangiumDocument, { open, nested }: Block): Set<string> {
    const around = (node: AstNode): boolean => {
        const cst = node.$cstNode;
        return cst !== undefined && cst.offset < open && cst.end > open;
    };
    const root = document.parseResult.value as TrialFile;
    const element = root.elements.find(around) as ElementNode | undefined;
    const owner = nested ? (element?.properties?.find(around) as ElementNode | undefined) : element;
    const names = owner?.properties?.flatMap(node => propertyOfType(node.$type)?.path.at(-1) ?? []);
    return new Set(names);
}
