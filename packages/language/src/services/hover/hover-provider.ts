import { keywordOf, type KeywordId } from '@trialwright/model';
import { AstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { TrialServices } from '../trial-lsp-module.js';
import { leafAt } from '../support/leaf-at.js';
import { elementAround, propertyAround, schemaOf } from '../support/schema-of.js';
import { computedText } from './computed-text.js';
import { dataText } from './data-text.js';
import { elementSummary } from './element-summary.js';
import { rowsText } from './row-text.js';
import { bothWords, catalogueText, titled } from './word-text.js';

/** Explains what is under the pointer: a number that was computed, an element, a word of the language. */
export class TrialHoverProvider implements HoverProvider {
    constructor(private readonly services: TrialServices) {}

    getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
        const { textDocument } = document;
        const offset = textDocument.offsetAt(params.position);
        const leaf = leafAt(document, offset);
        if (!leaf) return undefined;
        // A name asks for what it names; only where a plan names its target does it ask for the number too.
        const isName = leaf.tokenType.name === 'ID' && propertyAround(leaf.astNode)?.path[0] !== 'for';
        const parts = [
            this.meaningOf(leaf),
            this.dataOf(document, leaf),
            isName ? undefined : computedText(this.services, document, leaf.astNode, offset),
        ].filter(part => part);
        if (parts.length === 0) return undefined;
        return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range: leaf.range };
    }

    private meaningOf(leaf: LeafCstNode): string | undefined {
        const { language } = this.services.trial.Locale;
        const { packs } = this.services.trial.FindingService.settings;
        if (leaf.astNode.$type === 'NotApplicable') {
            const rows = rowsText([leaf.text], packs, language);
            if (rows) return rows;
        }
        const declared = this.services.references.References.findDeclarations(leaf);
        if (declared.length > 0) return declared.flatMap(node => elementSummary(node, language) ?? []).join('\n\n');
        // A word that serves as a name is a token of names, and was handled above.
        const known = leaf.tokenType.name === 'ID' ? undefined : keywordOf(leaf.text);
        return known && this.wordText(known.keyword.id, leaf);
    }

    /** What the files of a data set hold: at its name, wherever that stands, and at the file itself. */
    private dataOf(document: LangiumDocument, leaf: LeafCstNode): string | undefined {
        const [declared] = this.services.references.References.findDeclarations(leaf);
        const around = elementAround(leaf.astNode)?.node;
        const isFile = propertyAround(leaf.astNode)?.path.join() === 'file' && leaf.tokenType.name === 'STRING';
        const node = declared?.$type === 'Dataset' ? declared : isFile ? around : undefined;
        if (!node?.$cstNode) return undefined;
        const uri = AstUtils.getDocument(node).uri.toString();
        const { ModelService, Data, Locale } = this.services.trial;
        const dataset = ModelService.modelOf(document)
            .all('dataset')
            .find(({ at }) => at.uri === uri && at.offset === node.$cstNode!.offset);
        const known = dataset && Data.knownOf(document, dataset.key);
        return known && dataText(known, Locale.language);
    }

    private wordText(id: KeywordId, leaf: LeafCstNode): string {
        const { Locale, FindingService } = this.services.trial;
        const { language } = Locale;
        const around = propertyAround(leaf.astNode);
        const element = elementAround(leaf.astNode);
        const text = catalogueText(id, language);
        const { property } = around ?? {};
        if (text) return `${text}\n\n${bothWords(id)}`;
        const isElementWord = element?.node === leaf.astNode;
        const info = isElementWord ? schemaOf(element.kind) : property;
        if (!info) return bothWords(id);
        const rows = rowsText(info.rows ?? [], FindingService.packsFor(AstUtils.getDocument(leaf.astNode)), language);
        return [titled(info.label, info.help, language), rows, bothWords(id)].filter(part => part).join('\n\n');
    }
}
