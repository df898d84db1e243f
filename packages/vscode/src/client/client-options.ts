import { type LogOutputChannel, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { displayLanguage } from './display-language.js';

/** What the client is told on every platform. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
    return {
        // Unsaved programs too: "New program" makes one.
        documentSelector: [{ language: 'trial' }],
        outputChannel: log,
        initializationOptions: { language: displayLanguage() },
        synchronize: {
            configurationSection: 'trialwright',
            // Only what can change a finding: a watch on everything is slow in large folders.
            fileEvents: workspace.createFileSystemWatcher('**/*.trial'),
        },
    };
}
