import { URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, FileSystemWatcher, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

const isProgram = (uri: string): boolean => uri.endsWith('.trial');

/** Watches programs only, trusts the editor for what is open in it, and forgets what has been closed. */
export class TrialDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
    constructor(private readonly shared: LangiumSharedServices) {
        super(shared);
    }

    protected override getWatchers(): FileSystemWatcher[] {
        return [{ globPattern: '**/*.trial' }];
    }

    /**
     * A file that is open is as the editor has it: saving it changes nothing. Others than programs (data that a server
     * watches) are for the listeners of the event only.
     */
    override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
        const { TextDocuments } = this.shared.workspace;
        const programs = params.changes.filter(({ uri }) => isProgram(uri));
        const changes = programs.filter(change => TextDocuments.get(change.uri) === undefined);
        if (changes.length > 0) super.didChangeWatchedFiles({ changes });
        const data = params.changes.filter(({ uri }) => !isProgram(uri));
        if (data.length > 0) this.onWatchedFilesChangeEmitter.fire({ changes: data });
    }

    /** That it is there has clients tell of it: saving starts computations again that were cancelled. */
    didSaveDocument(): void {}

    /** A closed file is as the disk has it, and shows no findings; one that was never saved is gone. */
    didCloseDocument(event: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(event.document.uri);
        void this.shared.lsp.Connection?.sendDiagnostics({ uri: event.document.uri, diagnostics: [] });
        void this.onDisk(uri).then(saved => this.fireDocumentUpdate(saved ? [uri] : [], saved ? [] : [uri]));
    }

    private async onDisk(uri: URI): Promise<boolean> {
        try {
            return (await this.shared.workspace.FileSystemProvider.stat(uri)).isFile;
        } catch {
            return false;
        }
    }
}
