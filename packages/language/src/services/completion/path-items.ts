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

/** Names of files that tables have. */
export const dataFiles = /\.(csv|tsv|txt|xlsx|parquet|jsonl|ndjson)$/i;
/** Those of lists of fingerprints. */
export const listFiles = /\.(fp|txt)$/i;

/** Files near a program: in its folder and in the folders in it. */
export async function pathItems({ services, document }: CompletionContext, wanted: RegExp): Promise<Draft[]> {
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
        .filter(path => wanted.test(path))
        .map((path, rank) => ({ label: path, insert: path, kind: CompletionItemKind.File, rank }));
}

/** Names of the columns of the table that a `file` block names. */
export async function columnItems({ services, document }: CompletionContext, path: string): Promise<Draft[]> {
    const columns = (await services.trial.Data.columnsOf(document, path)) ?? [];
    return columns.map((column, rank) => ({
        label: column,
        insert: column.replace(/[\\"]/g, '\\$&'),
        kind: CompletionItemKind.Field,
        rank,
    }));
}

async function list(files: FileSystemProvider, folder: LangiumDocument['uri']) {
    try {
        return await files.readDirectory(folder);
    } catch {
        return [];
    }
}
