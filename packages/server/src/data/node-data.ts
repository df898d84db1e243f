import type { DataService, TrialServices } from '@trialwright/language';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { checkedNotification, type CheckedParams } from '../protocol.js';
import { DataSurvey } from './data-survey.js';
import { DataWatcher } from './data-watcher.js';
import { JobQueue, type Run } from './job-queue.js';
import { showJob } from './job-progress.js';

/** How long after the last change of a text its files are looked at, in milliseconds. */
const rest = 400;

/**
 * Reads the data files of open programs behind the back of whoever types, and shows what is found as soon as it is
 * known.
 */
export function nodeData(connection: Connection, run: Run): (services: TrialServices) => DataService {
    return services => {
        const survey: DataSurvey = new DataSurvey(services, () => queue);
        const queue = new JobQueue(
            run,
            uris => {
                survey.renew();
                for (const uri of uris) void publish(uri, connection, services);
            },
            (job, cancel) => showJob(connection, services, job, cancel),
        );
        const { DocumentBuilder, LangiumDocuments, TextDocuments } = services.shared.workspace;
        const watcher = new DataWatcher(connection, services, () => queue.start());
        const open = (): LangiumDocument[] =>
            TextDocuments.all().flatMap(({ uri }) => LangiumDocuments.getDocument(URI.parse(uri)) ?? []);
        let timer: ReturnType<typeof setTimeout> | undefined;
        const look = (): void => {
            const documents = open().filter(({ state }) => state >= DocumentState.Linked);
            const all = documents.map(document => [document.uri.toString(), survey.jobsOf(document)] as const);
            watcher.watch(all.flatMap(([, jobs]) => jobs));
            for (const [uri, jobs] of all) queue.want(uri, jobs);
        };
        DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
            clearTimeout(timer);
            timer = setTimeout(look, rest);
        });
        TextDocuments.onDidClose(({ document }) => queue.want(URI.parse(document.uri).toString(), []));
        return survey;
    };
}

/** Shows the findings on a file anew, and tells that there is news. */
async function publish(uri: string, connection: Connection, services: TrialServices): Promise<void> {
    const { LangiumDocuments, WorkspaceLock, TextDocuments } = services.shared.workspace;
    await WorkspaceLock.read(async () => {
        const document = LangiumDocuments.getDocument(URI.parse(uri));
        if (!document || document.state < DocumentState.Validated || !TextDocuments.get(document.uri)) return;
        const diagnostics = await services.validation.DocumentValidator.validateDocument(document);
        document.diagnostics = diagnostics;
        await connection.sendDiagnostics({ uri: document.uri.toString(), diagnostics });
        services.trial.Refresh.refresh();
        const params: CheckedParams = { uris: [document.uri.toString()] };
        await connection.sendNotification(checkedNotification, params);
    });
}
