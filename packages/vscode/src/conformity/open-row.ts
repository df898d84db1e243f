import type { MatrixEntry, MatrixPlace } from '@trialwright/server/protocol';
import { commands, l10n, Range, Uri, window } from 'vscode';
import type { Server } from '../client/server.js';
import { fixRow } from './fix-row.js';
import type { ConformityNode } from './nodes.js';

/** Leads to the place of a row; where nothing answers it, offers to create it or to read about it. */
export async function openRow(
    server: Server,
    program: Uri | undefined,
    node: ConformityNode,
    leadTo: (uri: string) => void,
): Promise<void> {
    if (node.kind !== 'row' || !program) return;
    const { row } = node;
    if (row.place) {
        leadTo(Uri.parse(row.place.uri).toString());
        await show(row.place);
    }
    if (row.place && !row.missing) return;
    const create =
        row.fix === undefined ? [] : [{ label: `$(add) ${row.fix}`, run: () => fixRow(server, program, node) }];
    const explain =
        row.rule === undefined ? [] : [{ label: `$(book) ${l10n.t('Explain')}`, run: () => explainRow(node) }];
    if (create.length === 0 && explain.length === 0) {
        void window.showInformationMessage(`${row.id} ${row.requirement}`);
    } else if (create.length === 0) await explainRow(node);
    else {
        const chosen = await window.showQuickPick([...create, ...explain], {
            title: `${row.id} ${row.requirement}`,
            placeHolder: ask(row),
        });
        await chosen?.run();
    }
}

/** The page of the rule that a row is checked by. */
export async function explainRow(node: ConformityNode): Promise<void> {
    if (node.kind === 'row' && node.row.rule) await commands.executeCommand('trialwright.openRule', node.row.rule);
}

function ask({ findings, requirement }: MatrixEntry): string {
    return findings[0] ?? requirement;
}

async function show({ uri, range: { start, end } }: MatrixPlace): Promise<void> {
    const from = new Range(start.line, start.character, start.line, start.character);
    const editor = await window.showTextDocument(Uri.parse(uri), { selection: from });
    editor.revealRange(new Range(start.line, start.character, end.line, end.character));
}
