import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TrialServices } from '@trialwright/language';
import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { filesOf, type Job } from './job.js';

/** Has the client watch the data files that programs name, and no others. */
export class DataWatcher {
    private able = false;
    private watched = '';
    private registration: Promise<Disposable> | undefined;

    constructor(
        private readonly connection: Connection,
        { shared }: TrialServices,
        onChange: () => void,
    ) {
        shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            const { dynamicRegistration, relativePatternSupport } = capabilities.workspace?.didChangeWatchedFiles ?? {};
            this.able = Boolean(dynamicRegistration && relativePatternSupport);
        });
        // Programs are watched by the language itself; what else comes is data.
        shared.lsp.DocumentUpdateHandler.onWatchedFilesChange?.(({ changes }) => {
            if (changes.some(({ uri }) => !uri.endsWith('.trial'))) onChange();
        });
    }

    /** From now on the files of these jobs are watched. */
    watch(jobs: readonly Job[]): void {
        if (!this.able) return;
        const files = new Map(
            jobs.flatMap(job =>
                filesOf(job).map(file => [join(file.folder, file.path.replaceAll('\\', '/')), job.root]),
            ),
        );
        const key = [...files.keys()].sort().join('\n');
        if (key === this.watched) return;
        this.watched = key;
        const old = this.registration;
        const watchers = [...files].flatMap(([file, root]) => {
            const base = pathToFileURL(root).href;
            const path = pathToFileURL(file).href;
            // What the pattern's signs mean is not for a file name to say.
            const pattern = decodeURIComponent(path.slice(base.length + 1)).replace(/[*?{}[\]!]/g, '?');
            return path.startsWith(`${base}/`) ? [{ globPattern: { baseUri: base, pattern } }] : [];
        });
        this.registration =
            watchers.length > 0
                ? this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
                : undefined;
        void old?.then(one => one.dispose());
    }
}
