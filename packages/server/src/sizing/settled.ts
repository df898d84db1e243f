import { hasNumbersUnderWay, withImports } from '@trialwright/language';
import { isComplete } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import type { ServerServices } from '../start.js';

/**
 * A file once none of its numbers is under way; some may have been cancelled.
 * @param load the file as it is now: it may change while it is waited for.
 */
export async function settled(
    load: () => Promise<LangiumDocument>,
    { trial }: ServerServices,
    token = CancellationToken.None,
): Promise<LangiumDocument> {
    const { Sizing } = trial.trial;
    const given = new Promise<void>(resolve => token.onCancellationRequested(() => resolve()));
    for (;;) {
        const document = await load();
        // Asked for before it is looked: nothing is missed.
        const news = Sizing.news();
        if (token.isCancellationRequested || !hasNumbersUnderWay(Sizing.sizingOf(document))) return document;
        await Promise.race([news, given]);
    }
}

/**
 * A file once all its numbers are there: what was cancelled is computed after all.
 * @param onWait told where some are not.
 */
export async function finished(
    load: () => Promise<LangiumDocument>,
    services: ServerServices,
    token: CancellationToken,
    onWait: () => void,
): Promise<LangiumDocument> {
    const { Sizing } = services.trial.trial;
    const first = await load();
    if (!isComplete(Sizing.sizingOf(first))) onWait();
    Sizing.again(first);
    const document = await settled(load, services, token);
    // What fails elsewhere is computed here: a document waits for its numbers, and rests on findings on its imports.
    if (!token.isCancellationRequested)
        for (const one of withImports(document, services.shared.workspace.LangiumDocuments)) Sizing.finish(one);
    return document;
}
