import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** What the client is told on every platform. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
    return {
        // Unsaved programs too: "New program" makes one.
        documentSelector: [{ language: 'trial' }],
        outputChannel: log,
        // The server may name commands of VS Code and of this extension in lenses and completions.
        initializationOptions: { editorCommands: true },
        synchronize: {
            configurationSection: 'trialwright',
        },
    };
}
