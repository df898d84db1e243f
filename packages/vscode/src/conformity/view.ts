import {
    commands,
    type Disposable,
    EventEmitter,
    l10n,
    type TreeDataProvider,
    type TreeItem,
    type TreeView,
    window,
} from 'vscode';
import type { CurrentMatrix } from './current-matrix.js';
import { type ConformityNode, childrenOf, parentOf } from './nodes.js';
import { waitingText } from './status-figure.js';
import { treeItemOf } from './tree-item.js';

/** The view of all rows by clause; to be seen while a program is. */
export class ConformityView implements TreeDataProvider<ConformityNode>, Disposable {
    readonly #changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #view: TreeView<ConformityNode>;
    readonly #current: CurrentMatrix;
    readonly #disposables: Disposable[];

    constructor(current: CurrentMatrix) {
        this.#current = current;
        this.#view = window.createTreeView('trialwright.conformity', { treeDataProvider: this, showCollapseAll: true });
        this.#disposables = [this.#changed, this.#view, current.onDidChange(() => this.#show())];
    }

    getTreeItem(node: ConformityNode): TreeItem {
        return treeItemOf(node);
    }

    getChildren(node?: ConformityNode): ConformityNode[] {
        return childrenOf(node, this.#current.shown);
    }

    getParent(node: ConformityNode): ConformityNode | undefined {
        return parentOf(node, this.#current.shown);
    }

    dispose(): void {
        for (const disposable of this.#disposables) disposable.dispose();
    }

    #show(): void {
        const { shown, waiting } = this.#current;
        void commands.executeCommand('setContext', 'trialwright.programInSight', shown !== undefined || waiting);
        this.#view.message = waiting
            ? waitingText()
            : shown?.library
              ? l10n.t('This file is a library: conformity is shown for the programs that import it.')
              : undefined;
        // The name of the norm, where there is one only; several stand in the tree.
        this.#view.description = shown?.packs.length === 1 ? shown.packs[0]!.title : undefined;
        this.#changed.fire();
    }
}
