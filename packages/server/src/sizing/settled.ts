import { hasNumbersUnderWay, withImports } from '@trialwright/language';
import { isComplete } from '@trialwright/model';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import { checkedProgram } from '../program.js';
import type { ServerServices } from '../start.js';

/**
 * Uses a file once none of its numbers is under way; some may have been cancelled. The file may change while it is
 * waited for; while it is used it does not.
 */
export async function settled<T>(
    uri: string,
    services: ServerServices,
    use: (document: LangiumDocument) => T,
    token = CancellationToken.None,
): Promise<T> {
    const { Sizing } = services.trial.trial;
    const given = new Promise<void>(resolve => token.onCancellationRequested(() => resolve()));
    for (;;) {
        // Asked for before it is looked: nothing is missed.
        const news = Sizing.news();
        const found = await withProgram(uri, services, document => {
            const waits = !token.isCancellationRequested && hasNumbersUnderWay(Sizing.sizingOf(document));
            return waits ? undefined : { result: use(document) };
        });
        if (found) return found.result;
        await Promise.race([news, given]);
    }
}

/**
 * A file once all its numbers are there: what was cancelled is computed after all.
 * @param onWait told where some are not.
 */
export async function finished(
    uri: string,
    services: ServerServices,
    token: CancellationToken,
    onWait: () => void,
): Promise<LangiumDocument> {
    const { Sizing } = services.trial.trial;
    await withProgram(uri, services, document => {
        if (isComplete(Sizing.sizingOf(document))) return;
        onWait();
        Sizing.again(document);
    });
    const finish = (document: LangiumDocument): LangiumDocument => {
        // What fails elsewhere is computed here: a document waits for its numbers, and rests on findings on its imports.
        if (!token.isCancellationRequested)
            for (const one of withImports(document, services.shared.workspace.LangiumDocuments)) Sizing.finish(one);
        return document;
    };
    return settled(uri, services, finish, token);
}

/** Uses a linked file while nobody changes it: the model of one that is being linked would be a wrong one, and be kept. */
async function withProgram<T>(
    uri: string,
    services: ServerServices,
    use: (document: LangiumDocument) => T,
): Promise<T> {
    const { WorkspaceLock, LangiumDocuments } = services.shared.workspace;
    for (;;) {
        await checkedProgram(uri, services);
        let found: { readonly result: T } | undefined;
        await WorkspaceLock.read(() => {
            const document = LangiumDocuments.getDocument(URI.parse(uri));
            if (document && document.state >= DocumentState.Linked) found = { result: use(document) };
        });
        if (found) return found.result;
    }
}
