import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { checkedProgram } from '../program.js';
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
        settled(uri, services, document => matrixResult(document, services)),
    );
    connection.onRequest(fixRowRequest, async ({ uri, pack, row }: FixRowParams) =>
        fixRow(await checkedProgram(uri, services), pack, row, services),
    );
    const { DocumentBuilder, TextDocuments } = services.shared.workspace;
    DocumentBuilder.onBuildPhase(DocumentState.Validated, built => {
        const uris = built.map(({ uri }) => uri.toString()).filter(uri => TextDocuments.get(uri) !== undefined);
        const params: CheckedParams = { uris };
        if (uris.length > 0) void connection.sendNotification(checkedNotification, params);
    });
}
