import type { Finding } from '@trialwright/conformity';
import { importedUri } from '@trialwright/language';
import { AstUtils, GrammarUtils, type LangiumDocument, type URI } from 'langium';
import type { Trouble } from '../input/trouble.js';

/** An import statement as the grammar parses it. */
type Statement = Parameters<typeof importedUri>[0];

/** A file that another one imports, and where. */
export interface ImportedFile {
    readonly uri: URI;
    readonly statement: Statement;
}

/** Files that a parsed file imports; statements without a usable path are the language's to complain of. */
export function importsOf(document: LangiumDocument): ImportedFile[] {
    const { imports = [] } = document.parseResult.value as unknown as { imports?: Statement[] };
    return imports.flatMap(statement => {
        const uri = importedUri(statement);
        return uri ? [{ uri, statement }] : [];
    });
}

/** Says at an import statement why its file was not read. */
export function importFinding(statement: Statement, { code, path, message }: Trouble): Finding {
    const uri = AstUtils.getDocument(statement).uri.toString();
    const node = GrammarUtils.findNodeForProperty(statement.$cstNode, 'path') ?? statement.$cstNode;
    return {
        // The first is the language's own code for it; its page explains the finding.
        code: code === 'outside-root' ? 'link-import-outside' : 'link-import-unreadable',
        severity: 'error',
        message: {
            ru: `Импортируемый файл «${path}»: ${message.ru}.`,
            en: `Imported file “${path}”: ${message.en}.`,
        },
        at: { uri, offset: node?.offset ?? 0, end: node?.end ?? 0 },
    };
}
