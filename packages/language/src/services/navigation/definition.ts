import type { LangiumDocument, MaybePromise } from 'langium';
import { DefaultDefinitionProvider } from 'langium/lsp';
import { type DefinitionParams, LocationLink } from 'vscode-languageserver';
import { linksOf } from './document-links.js';
import type { TrialServices } from '../trial-lsp-module.js';

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Leads from a name to its element, and from the path of an import to its file. */
export class TrialDefinitionProvider extends DefaultDefinitionProvider {
    constructor(private readonly services: TrialServices) {
        super(services);
    }

    override getDefinition(
        document: LangiumDocument,
        params: DefinitionParams,
    ): MaybePromise<LocationLink[] | undefined> {
        const offset = document.textDocument.offsetAt(params.position);
        const link = linksOf(document).find(({ from, to }) => offset >= from && offset <= to);
        if (!link) return super.getDefinition(document, params);
        const { LangiumDocuments } = this.services.shared.workspace;
        if (!LangiumDocuments.hasDocument(link.target)) return undefined;
        const { textDocument } = document;
        const range = { start: textDocument.positionAt(link.from), end: textDocument.positionAt(link.to) };
        return [LocationLink.create(link.target.toString(), start, start, range)];
    }
}
