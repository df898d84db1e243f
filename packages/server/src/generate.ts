import { type LangiumDocument, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type GenerateParams, type GenerateResult, generateRequest } from './protocol.js';
import type { ServerServices } from './start.js';

/** Answers `trialwright/generate`. */
export function answerGenerate(connection: Connection, services: ServerServices): void {
    connection.onRequest(generateRequest, async (params: GenerateParams, token: CancellationToken) => {
        return generate(await programOf(params.uri, services), params, services, token);
    });
}

/** The program as it stands in the editor, or on disk where it is not open. */
async function programOf(uri: string, { shared }: ServerServices): Promise<LangiumDocument> {
    const { WorkspaceManager, WorkspaceLock, LangiumDocuments, DocumentBuilder } = shared.workspace;
    await WorkspaceManager.ready;
    const program = await LangiumDocuments.getOrCreateDocument(URI.parse(uri));
    await WorkspaceLock.write(token => DocumentBuilder.build([program], {}, token));
    return program;
}

async function generate(
    _program: LangiumDocument,
    _params: GenerateParams,
    _services: ServerServices,
    _token: CancellationToken,
): Promise<GenerateResult> {
    return { files: [] };
}
