import { URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';

/** Path of the open folder that a file lies in; undefined where there is none, or none on a disk. */
export function openFolderOf(file: URI, { workspace }: LangiumSharedServices): string | undefined {
    const folders = workspace.WorkspaceManager.workspaceFolders ?? [];
    const folder = folders.map(({ uri }) => URI.parse(uri)).find(one => UriUtils.contains(one, file));
    return folder?.scheme === 'file' ? folder.fsPath : undefined;
}
