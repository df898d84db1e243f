import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { ServerState, TrialwrightApi } from '../api.js';

/** Shows the state of the server among the language's items in the status bar; leads to the log. */
export class StateItem implements Disposable {
    readonly #item = languages.createLanguageStatusItem('trialwright.server', { language: 'trial' });

    constructor(server: Pick<TrialwrightApi, 'onDidChangeState'>) {
        this.#item.name = 'Trialwright';
        server.onDidChangeState(state => this.#show(state));
    }

    dispose(): void {
        this.#item.dispose();
    }

    #show(state: ServerState): void {
        const texts: Record<ServerState, string> = {
            starting: l10n.t('Reading the folder…'),
            ready: l10n.t('Programs are being checked'),
            stopped: l10n.t('Checking has been stopped'),
            failed: l10n.t('Checking does not work'),
        };
        const failed = state === 'failed';
        this.#item.text = texts[state];
        this.#item.busy = state === 'starting';
        this.#item.severity = failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
        this.#item.command = failed
            ? { command: 'trialwright.restartServer', title: l10n.t('Restart') }
            : { command: 'trialwright.showLog', title: l10n.t('Log') };
    }
}
