import type { MatrixClause, MatrixEntry, MatrixPack, MatrixState } from '@trialwright/server/protocol';
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { figure } from './figure.js';
import type { ConformityNode } from './nodes.js';

const icons: Record<MatrixState, ThemeIcon> = {
    met: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
    open: new ThemeIcon('circle-large-outline', new ThemeColor('problemsWarningIcon.foreground')),
    notApplicable: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
    notConcerned: new ThemeIcon('dash', new ThemeColor('disabledForeground')),
    notYetDue: new ThemeIcon('clock', new ThemeColor('disabledForeground')),
};

/** How a node looks. */
export function treeItemOf(node: ConformityNode): TreeItem {
    switch (node.kind) {
        case 'pack':
            return packItem(node.pack);
        case 'clause':
            return clauseItem(node.clause, node.pack);
        case 'row':
            return rowItem(node.row, node);
    }
}

function packItem({ id, title, counts }: MatrixPack): TreeItem {
    const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
    return Object.assign(item, { id, description: figure(counts), contextValue: 'pack' });
}

/** A clause with an open row lies open: that is where there is something to do. */
function clauseItem({ clause, title, counts }: MatrixClause, pack: MatrixPack): TreeItem {
    const state = counts.open > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(`${clause} ${title}`.trim(), state);
    return Object.assign(item, {
        id: `${pack.id}/${clause}`,
        description: counts.met + counts.open > 0 ? figure(counts) : '',
        tooltip: `${clause} ${title}`.trim(),
        contextValue: 'clause',
    });
}

function rowItem(row: MatrixEntry, node: ConformityNode): TreeItem {
    // The id first: people name rows by it. The state last: where the bar is narrow the icon tells it.
    const item = new TreeItem(`${row.id} ${row.requirement}`, TreeItemCollapsibleState.None);
    const state = row.reason ? `${row.stateName}: ${row.reason}` : row.stateName;
    return Object.assign(item, {
        id: `${node.pack.id}#${row.id}`,
        description: state,
        iconPath: icons[row.state],
        tooltip: tooltipOf(row, state),
        contextValue: ['row', row.fix && 'fix', row.rule && 'rule'].filter(Boolean).join(' '),
        command: { command: 'trialwright.openRow', title: l10n.t('Show in the program'), arguments: [node] },
        accessibilityInformation: { label: `${row.id} ${row.requirement}: ${state}` },
    });
}

function tooltipOf(row: MatrixEntry, state: string): MarkdownString {
    // Texts may hold words of the program: they are shown as they are, never as marks or links.
    const text = new MarkdownString()
        .appendMarkdown('**')
        .appendText(`${row.id} · ${row.clause}`)
        .appendMarkdown('**\n\n');
    text.appendText(row.requirement).appendMarkdown('\n\n').appendText(state);
    for (const finding of row.findings) text.appendMarkdown('\n\n---\n\n').appendText(finding);
    return text;
}
