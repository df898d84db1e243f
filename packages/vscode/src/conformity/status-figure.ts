import type { MatrixState } from '@trialwright/server/protocol';
import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { CurrentMatrix } from './current-matrix.js';
import { figure } from './figure.js';

/** How far the program has come, in the status bar; leads to the view. */
export class StatusFigure implements Disposable {
    readonly #item: StatusBarItem;
    readonly #listener: Disposable;

    constructor(current: CurrentMatrix) {
        this.#item = window.createStatusBarItem('trialwright.conformity', StatusBarAlignment.Right, 100);
        this.#item.name = l10n.t('Conformity');
        this.#item.command = 'trialwright.showConformity';
        this.#listener = current.onDidChange(() => this.#show(current));
    }

    /** What the item says; undefined while it is hidden. */
    text: string | undefined;

    dispose(): void {
        this.#listener.dispose();
        this.#item.dispose();
    }

    #show({ shown, waiting }: CurrentMatrix): void {
        if (waiting) {
            this.text = `$(loading~spin) ${l10n.t('computing…')}`;
            this.#item.text = this.text;
            this.#item.tooltip = waitingText();
            this.#item.show();
            return;
        }
        if (!shown) {
            this.text = undefined;
            this.#item.hide();
            return;
        }
        this.text = shown.library
            ? `$(library) ${l10n.t('library')}`
            : `$(checklist) ${shown.packs.map(({ counts }) => figure(counts)).join(' · ')}`;
        this.#item.text = this.text;
        this.#item.tooltip = shown.library
            ? l10n.t('This file is a library: conformity is shown for the programs that import it.')
            : shown.packs.map(({ title, counts }) => `${title}\n${countsText(counts)}`).join('\n\n');
        this.#item.show();
    }
}

/** Why the rows are not up to date. */
export function waitingText(): string {
    return l10n.t('A sample size is being computed: the rows follow as soon as it is known.');
}

function countsText(counts: Readonly<Record<MatrixState, number>>): string {
    return [
        l10n.t('addressed: {0}', counts.met),
        l10n.t('open: {0}', counts.open),
        l10n.t('declared not applicable: {0}', counts.notApplicable),
        l10n.t('not concerned: {0}', counts.notConcerned),
        l10n.t('due later: {0}', counts.notYetDue),
    ].join('\n');
}
