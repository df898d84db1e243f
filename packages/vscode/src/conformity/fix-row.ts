import { type FixRowParams, fixRowRequest, type FixRowResult } from '@trialwright/server/protocol';
import { l10n, Range, Selection, type TextEditor, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Server } from '../client/server.js';
import type { ConformityNode } from './nodes.js';

/** Applies the preferred fix of a row and goes to what it wrote. */
export async function fixRow(server: Server, program: Uri | undefined, node: ConformityNode): Promise<void> {
    if (node.kind !== 'row' || !program) return;
    const client = await server.client();
    const params: FixRowParams = { uri: program.toString(), pack: node.pack.id, row: node.row.id };
    const { changes } = await client.sendRequest<FixRowResult>(fixRowRequest, params);
    const edit = new WorkspaceEdit();
    for (const [uri, edits] of Object.entries(changes)) {
        for (const { range, newText } of edits) edit.replace(Uri.parse(uri), rangeOf(range), newText);
    }
    if (edit.size === 0) {
        void window.showInformationMessage(l10n.t('There is nothing to add for {0}.', node.row.id));
        return;
    }
    if (!(await workspace.applyEdit(edit))) return;
    const [uri, edits] = Object.entries(changes)[0]!;
    const first = edits[0]!;
    const editor = await window.showTextDocument(Uri.parse(uri));
    // What is inserted begins with the ends of lines that set it apart.
    const lines = /^\s*/.exec(first.newText)![0].split('\n').length - 1;
    goTo(editor, first.range.start.line + lines);
}

function goTo(editor: TextEditor, line: number): void {
    const at = editor.document.lineAt(line).range;
    editor.selections = [new Selection(at.end, at.end)];
    editor.revealRange(at);
}

function rangeOf({ start, end }: FixRowResult['changes'][string][number]['range']): Range {
    return new Range(start.line, start.character, end.line, end.character);
}
