import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ConformityApi } from '../../src/api.js';
import type { ConformityNode } from '../../src/conformity/nodes.js';
import { eventually, open, placeOf, replace, setting, tidy, trialwright } from './support.js';

type RowNode = ConformityNode & { readonly kind: 'row' };
type Shown = NonNullable<ConformityApi['matrix']>;

/** A program of the examples, as a file that was never saved. */
async function openExample(name: string): Promise<vscode.TextDocument> {
    await trialwright();
    const { extensionUri } = vscode.extensions.getExtension('trialwright.trialwright')!;
    const file = vscode.Uri.joinPath(extensionUri, '../../examples', name);
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ language: 'trial', content });
    await vscode.window.showTextDocument(document);
    return document;
}

/** What is shown of a file, once it meets a condition. */
async function shown(document: vscode.TextDocument, condition: (matrix: Shown) => boolean = () => true) {
    const { conformity } = await trialwright();
    const matrix = await eventually(conformity.onDidChange, () => {
        const found = conformity.matrix;
        return found?.uri.toString() === document.uri.toString() && condition(found) ? found : undefined;
    });
    return { conformity, matrix };
}

async function children(tree: ConformityApi['tree'], node?: ConformityNode): Promise<ConformityNode[]> {
    return (await tree.getChildren(node)) ?? [];
}

/** All rows of the tree, by their ids. */
async function rowsOf({ tree }: ConformityApi): Promise<Map<string, RowNode>> {
    const rows = new Map<string, RowNode>();
    const walk = async (node?: ConformityNode): Promise<void> => {
        if (node?.kind === 'row') rows.set(node.row.id, node);
        for (const child of await children(tree, node)) await walk(child);
    };
    await walk();
    return rows;
}

const isOpen = (id: string) => (matrix: Shown) =>
    matrix.packs.some(({ clauses }) =>
        clauses.some(({ rows }) => rows.some(row => row.id === id && row.state === 'open')),
    );

/** Every row of a clause is met. */
const isAnswered = (wanted: string) => (matrix: Shown) =>
    matrix.packs.some(({ clauses }) =>
        clauses.some(({ clause, rows }) => clause === wanted && rows.every(row => row.state === 'met')),
    );

describe('conformity', () => {
    afterEach(tidy);

    it('lists the rows of a complete program by clause, each with its state; what is due is in the status bar', async () => {
        // A new unsaved file may have the name of one that was closed: its matrix is waited for, not just any.
        const { conformity, matrix } = await shown(await openExample('en/idxdr.trial'), isAnswered('5.4.2'));
        const clauses = await children(conformity.tree);
        assert.ok(clauses.length > 5);
        const program = clauses.find(node => node.kind === 'clause' && node.clause.clause === '5.4.2');
        const { counts } = matrix.packs[0]!;
        assert.equal(conformity.statusText, `$(checklist) ${counts.met}/${counts.met + counts.open}`);
        const item = await conformity.tree.getTreeItem(program!);
        const [met, due] = String(item.description).split('/').map(Number);
        assert.equal(met, due);
        for (const [id, node] of await rowsOf(conformity)) {
            if (!/^P\d\d$/.test(id)) continue;
            const { description, iconPath } = await conformity.tree.getTreeItem(node);
            assert.equal(description, 'addressed');
            assert.equal((iconPath as vscode.ThemeIcon).id, 'pass');
        }
    });

    it('shows a mistake at its row, with the finding in the tooltip, and leads to where it was made', async () => {
        const document = await openExample('wrong.trial');
        const { conformity } = await shown(document, isOpen('P06'));
        const node = (await rowsOf(conformity)).get('P06')!;
        const { description, iconPath, tooltip } = await conformity.tree.getTreeItem(node);
        assert.equal(description, 'open');
        assert.equal((iconPath as vscode.ThemeIcon).id, 'circle-large-outline');
        assert.match((tooltip as vscode.MarkdownString).value, /cases/);
        await vscode.commands.executeCommand('trialwright.openRow', node);
        const { start } = node.row.place!.range;
        assert.ok(start.line > 0);
        assert.deepEqual(
            vscode.window.activeTextEditor?.selection.active,
            new vscode.Position(start.line, start.character),
        );
    });

    it('leads into a file that the program imports, and stays with the program', async () => {
        const { document } = await open('узлы.trial');
        const { conformity } = await shown(document);
        const rows = [...(await rowsOf(conformity)).values()];
        const node = rows.find(({ row }) => row.place && !row.missing && row.place.uri !== document.uri.toString());
        assert.ok(node, 'no row leads to the library');
        await vscode.commands.executeCommand('trialwright.openRow', node);
        assert.match(vscode.window.activeTextEditor!.document.uri.path, /центр\.trial$/);
        // The view stays with the program whose row was chosen: the next row is one click away.
        const library = vscode.window.activeTextEditor!.document;
        // A round trip: what the view might have asked meanwhile has been answered.
        await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', library.uri);
        assert.equal(conformity.matrix?.uri.toString(), document.uri.toString());
        await open('nodules.trial');
        await open('центр.trial');
        await shown(library, matrix => matrix.library);
    });

    it('says of a library that it is one', async () => {
        const { document } = await open('центр.trial');
        const { conformity } = await shown(document, ({ library }) => library);
        assert.deepEqual(await children(conformity.tree), []);
        assert.equal(conformity.statusText, '$(library) library');
    });

    it('creates what a row misses, and shows it after the next check', async () => {
        const editor = await open('узлы.trial');
        const { conformity, matrix } = await shown(editor.document, isOpen('P05'));
        const before = matrix.packs[0]!.counts;
        const node = (await rowsOf(conformity)).get('P05')!;
        assert.ok(node.row.missing);
        await vscode.commands.executeCommand('trialwright.fixRow', node);
        placeOf(editor.document, 'первичная цель');
        const line = editor.document.lineAt(editor.selection.active.line).text;
        assert.match(line, /цель/);
        // What was added holds blanks to fill in: the row has an answer now, and stays open until they are.
        await shown(editor.document, now =>
            now.packs[0]!.clauses.some(({ rows }) => rows.some(({ id, missing }) => id === 'P05' && !missing)),
        );
        assert.ok(conformity.matrix!.packs[0]!.counts.met >= before.met);
    });

    it('offers to create it when such a row is chosen', async () => {
        const { document } = await open('узлы.trial');
        const { conformity } = await shown(document, isOpen('P05'));
        const node = (await rowsOf(conformity)).get('P05')!;
        const chosen = vscode.commands.executeCommand('trialwright.openRow', node);
        const changed = eventually(
            vscode.workspace.onDidChangeTextDocument,
            () => document.getText().includes('первичная цель') || undefined,
        );
        // The list opens a moment later: accepting before that does nothing.
        const accept = setInterval(
            () => void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
            100,
        );
        try {
            await changed;
        } finally {
            clearInterval(accept);
        }
        await chosen;
    });

    it('follows each change of the program', async () => {
        const editor = await open('узлы.trial');
        await shown(editor.document, isOpen('P06'));
        await replace(editor, 'планируется 1200', 'планируется 1300');
        await shown(editor.document, matrix => !isOpen('P06')(matrix));
    });

    it('is in the language that the reader has set', async () => {
        const { document } = await open('nodules.trial');
        await shown(document, ({ packs }) => packs[0]!.title.startsWith('GOST'));
        await setting('language', 'ru');
        const { conformity } = await shown(document, ({ packs }) => packs[0]!.title.startsWith('ГОСТ'));
        const { description } = await conformity.tree.getTreeItem((await rowsOf(conformity)).get('P05')!);
        assert.equal(description, 'открыто');
    });

    it('opens from the status bar, and goes with the last program', async () => {
        const { document } = await open('узлы.trial');
        const { conformity } = await shown(document);
        await vscode.commands.executeCommand('trialwright.showConformity');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await eventually(conformity.onDidChange, () => (conformity.matrix === undefined ? true : undefined));
        assert.equal(conformity.statusText, undefined);
    });
});
