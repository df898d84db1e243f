import { keywordOf, type KeywordId } from '@trialwright/model';
import type { LangiumDocument, LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { TrialServices } from '../trial-lsp-module.js';
import { leafAt } from '../support/leaf-at.js';
import { elementAround, propertyAround, schemaOf } from '../support/schema-of.js';
import { computedText } from './computed-text.js';
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
        const rows = rowsText(info.rows ?? [], FindingService.settings.packs, language);
        return [titled(info.label, info.help, language), rows, bothWords(id)].filter(part => part).join('\n\n');
    }
}
