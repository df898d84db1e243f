import type { Language } from '@trialwright/model';
import type { InitializeParams } from 'vscode-languageserver';
import type { TrialServer } from './services.js';

/** Sets the language of findings, hints and explanations to the reader's. */
export function takeReaderLanguage({ shared, trial }: TrialServer): void {
    shared.lsp.LanguageServer.onInitialize(params => {
        trial.trial.Locale.language = readerLanguage(params);
    });
}

/** What the client asks for (`initializationOptions.language`), else its own display language, else English. */
export function readerLanguage({ initializationOptions, locale }: InitializeParams): Language {
    const asked: unknown = initializationOptions?.language;
    if (asked === 'ru' || asked === 'en') return asked;
    return locale?.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
