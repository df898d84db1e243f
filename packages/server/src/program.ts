import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { ServerServices } from './start.js';

/** A program as it stands in the editor, or on disk where it is not open; linked, with all that it imports. */
async function programOf(uri: string, { shared }: ServerServices): Promise<LangiumDocument> {
    const { WorkspaceManager, WorkspaceLock, LangiumDocuments, DocumentBuilder } = shared.workspace;
    await WorkspaceManager.ready;
    const program = await LangiumDocuments.getOrCreateDocument(URI.parse(uri));
    await WorkspaceLock.write(token => DocumentBuilder.build([program], {}, token));
    return program;
}

/**
 * A file once the check under way is over. Reading only, because a wish to write would break that check off; a file
 * that nobody has read yet is read now.
 */
export async function checkedProgram(uri: string, services: ServerServices): Promise<LangiumDocument> {
    const { WorkspaceManager, WorkspaceLock, LangiumDocuments } = services.shared.workspace;
    await WorkspaceManager.ready;
    let document: LangiumDocument | undefined;
    await WorkspaceLock.read(() => {
        document = LangiumDocuments.getDocument(URI.parse(uri));
    });
    return document && document.state >= DocumentState.Linked ? document : programOf(uri, services);
}
