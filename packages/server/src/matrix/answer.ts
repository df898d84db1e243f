import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { programOf } from '../program.js';
import { settled } from '../sizing/settled.js';
import {
    checkedNotification,
    type CheckedParams,
    fixRowRequest,
    type FixRowParams,
    type MatrixParams,
    matrixRequest,
} from '../protocol.js';
import type { ServerServices } from '../start.js';
import { fixRow } from './fix-row.js';
import { matrixResult } from './matrix-result.js';

/** Answers `trialwright/matrix` and `trialwright/fixRow`, and tells when there is news. */
export function answerMatrix(connection: Connection, services: ServerServices): void {
    connection.onRequest(matrixRequest, async ({ uri }: MatrixParams) =>
        // A row that depends on a number is neither met nor open before that is known.
        matrixResult(await settled(() => checked(uri, services), services), services),
    );
    connection.onRequest(fixRowRequest, async ({ uri, pack, row }: FixRowParams) =>
        fixRow(await checked(uri, services), pack, row, services),
    );
    const { DocumentBuilder, TextDocuments } = services.shared.workspace;
    DocumentBuilder.onBuildPhase(DocumentState.Validated, built => {
        const uris = built.map(({ uri }) => uri.toString()).filter(uri => TextDocuments.get(uri) !== undefined);
        const params: CheckedParams = { uris };
        if (uris.length > 0) void connection.sendNotification(checkedNotification, params);
    });
}

/**
 * A file once the check under way is over. Reading only, because a wish to write would break that check off; a file
 * that nobody has read yet is read now.
 */
async function checked(uri: string, services: ServerServices): Promise<LangiumDocument> {
    const { WorkspaceManager, WorkspaceLock, LangiumDocuments } = services.shared.workspace;
    await WorkspaceManager.ready;
    let document: LangiumDocument | undefined;
    await WorkspaceLock.read(() => {
        document = LangiumDocuments.getDocument(URI.parse(uri));
    });
    return document && document.state >= DocumentState.Linked ? document : programOf(uri, services);
}
