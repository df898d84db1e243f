import { type BuildOptions, DefaultDocumentBuilder, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { TrialFile } from '../../generated/ast.js';
import { importedUri } from '../../scope/imports.js';

/** Checks only what somebody looks at: open files, when they or something that they import has changed. */
export class TrialDocumentBuilder extends DefaultDocumentBuilder {
    private readonly shared: LangiumSharedServices;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.shared = services;
    }

    protected override shouldValidate(document: LangiumDocument): boolean {
        const options: BuildOptions = this.getBuildOptions(document);
        // `true` is an explicit wish: generating a document, or a test.
        return options.validation === true || (super.shouldValidate(document) && this.isOpen(document));
    }

    /** What a program says depends on all that it imports, whether it refers to it or not. */
    protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
        return super.shouldRelink(document, changed) || this.imports(document, changed, new Set());
    }

    private imports(document: LangiumDocument, changed: ReadonlySet<string>, seen: Set<string>): boolean {
        for (const statement of (document.parseResult.value as TrialFile).imports ?? []) {
            const uri = importedUri(statement);
            const key = uri?.toString();
            if (!uri || !key || seen.has(key)) continue;
            seen.add(key);
            if (changed.has(key)) return true;
            const imported = this.langiumDocuments.getDocument(uri);
            if (imported && this.imports(imported, changed, seen)) return true;
        }
        return false;
    }

    private isOpen(document: LangiumDocument): boolean {
        return this.shared.workspace.TextDocuments.get(document.uri) !== undefined;
    }
}
