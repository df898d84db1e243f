import { type LangiumDocument, URI } from 'langium';
import type { ServerServices } from './start.js';

/** A program as it stands in the editor, or on disk where it is not open; linked, with all that it imports. */
export async function programOf(uri: string, { shared }: ServerServices): Promise<LangiumDocument> {
    const { WorkspaceManager, WorkspaceLock, LangiumDocuments, DocumentBuilder } = shared.workspace;
    await WorkspaceManager.ready;
    const program = await LangiumDocuments.getOrCreateDocument(URI.parse(uri));
    await WorkspaceLock.write(token => DocumentBuilder.build([program], {}, token));
    return program;
}
