import { translateText } from '@trialwright/language';
import type { Connection } from 'vscode-languageserver';
import { checkedProgram } from './program.js';
import { type TranslateParams, type TranslateResult, translateRequest } from './protocol.js';
import type { ServerServices } from './start.js';

/** Answers `trialwright/translate`. */
export function answerTranslate(connection: Connection, services: ServerServices): void {
    connection.onRequest(translateRequest, async ({ uri, language }: TranslateParams): Promise<TranslateResult> => {
        const { textDocument } = await checkedProgram(uri, services);
        const translation = translateText(textDocument.getText(), language, services.trial);
        if (!translation.ok) {
            return { edits: [], refusal: services.trial.trial.Locale.text(translation.reason.message) };
        }
        const edits = translation.edits.map(({ offset, end, text }) => ({
            range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) },
            newText: text,
        }));
        return { edits };
    });
}
