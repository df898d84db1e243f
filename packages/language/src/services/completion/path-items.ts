import { type FileSystemProvider, type LangiumDocument, UriUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionContext } from './context.js';
import type { Draft } from './item.js';

/** Programs of the workspace, as an import names them from this file. */
export function* importPathItems({ services, document }: CompletionContext): Iterable<Draft> {
    const folder = UriUtils.dirname(document.uri);
    for (const other of services.shared.workspace.LangiumDocuments.all) {
        if (other === document || other.uri.scheme !== document.uri.scheme) continue;
        const path = UriUtils.relative(folder, other.uri);
        yield { label: path, insert: path, kind: CompletionItemKind.File, rank: path.split('/').length };
    }
}

/** Tables of data near a program: in its folder and in the folders in it. */
export async function dataPathItems({ services, document }: CompletionContext): Promise<Draft[]> {
    const folder = UriUtils.dirname(document.uri);
    const files = services.shared.workspace.FileSystemProvider;
    const paths: string[] = [];
    for (const entry of await list(files, folder)) {
        if (entry.isFile) paths.push(UriUtils.relative(folder, entry.uri));
        else if (entry.isDirectory && !UriUtils.basename(entry.uri).startsWith('.')) {
            const inner = await list(files, entry.uri);
            paths.push(...inner.filter(file => file.isFile).map(file => UriUtils.relative(folder, file.uri)));
        }
    }
    return paths
        .filter(path => /\.(csv|tsv|txt)$/i.test(path))
        .map((path, rank) => ({ label: path, insert: path, kind: CompletionItemKind.File, rank }));
}

/** Names of the columns of the table that a `file` block names, from its first line. */
export async function columnItems(
    { services, document }: { services: CompletionContext['services']; document: LangiumDocument },
    path: string,
): Promise<Draft[]> {
    const uri = UriUtils.resolvePath(UriUtils.dirname(document.uri), path);
    try {
        const text = await services.shared.workspace.FileSystemProvider.readFile(uri);
        const header = text
            .slice(0, 10_000)
            .replace(/^\uFEFF/, '')
            .split(/\r?\n/)[0]!;
        const separator = ['\t', ';', ','].find(candidate => header.includes(candidate)) ?? ',';
        return header
            .split(separator)
            .map(column => column.trim().replace(/^"(.*)"$/, '$1'))
            .filter(column => column)
            .map((column, rank) => ({ label: column, insert: column, kind: CompletionItemKind.Field, rank }));
    } catch {
        return [];
    }
}

async function list(files: FileSystemProvider, folder: LangiumDocument['uri']) {
    try {
        return await files.readDirectory(folder);
    } catch {
        return [];
    }
}
