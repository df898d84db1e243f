import { AstUtils, type LangiumDocument, type LangiumDocuments, type URI } from 'langium';
import type { Import, TrialFile } from '../generated/ast.js';
import { uriBeside } from './uri-beside.js';

/** URI that an import names, resolved against the file that it stands in; undefined for an empty or odd path. */
export function importedUri(statement: Import): URI | undefined {
    return uriBeside(AstUtils.getDocument(statement), statement.path);
}

/** A file with all that it imports, directly or through others; itself first, each once, cycles or not. */
export function withImports(
    document: LangiumDocument,
    documents: LangiumDocuments,
): readonly LangiumDocument<TrialFile>[] {
    const found = new Map<string, LangiumDocument<TrialFile>>();
    const visit = (current: LangiumDocument<TrialFile>): void => {
        const key = current.uri.toString();
        if (found.has(key)) return;
        found.set(key, current);
        for (const statement of current.parseResult.value.imports ?? []) {
            const uri = importedUri(statement);
            const imported = uri && documents.getDocument(uri);
            if (imported) visit(imported as LangiumDocument<TrialFile>);
        }
    };
    visit(document as LangiumDocument<TrialFile>);
    return [...found.values()];
}
