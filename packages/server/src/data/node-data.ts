import type { DataService, TrialServices } from '@trialwright/language';
import { stampOf } from '@trialwright/data/node';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Run } from '../jobs/job-options.js';
import { showJob } from '../jobs/job-progress.js';
import { JobQueue } from '../jobs/job-queue.js';
import { publish } from '../publish.js';
import { DataSurvey } from './data-survey.js';
import { DataWatcher } from './data-watcher.js';
import { filesOf, type Job, type JobResult, keyOf, subjectOf } from './job.js';

/** How long after the last change of a text its files are looked at, in milliseconds. */
const rest = 400;

/** What is over sooner than this, in milliseconds, is not worth a progress bar. */
const patience = 700;

const titles = {
    set: { ru: 'Проверка данных', en: 'Checking data' },
    compare: { ru: 'Сравнение наборов', en: 'Comparing data sets' },
} as const;

/**
 * Reads the data files of open programs behind the back of whoever types, and shows what is found as soon as it is
 * known.
 */
export function nodeData(connection: Connection, run: Run<Job, JobResult>): (services: TrialServices) => DataService {
    return services => {
        const survey: DataSurvey = new DataSurvey(services, () => queue);
        const queue = new JobQueue<Job, JobResult>(
            { keyOf, stampOf: stampsOf },
            run,
            uris => {
                survey.renew();
                for (const uri of uris) void publish(uri, connection, services);
            },
            (job, cancel) =>
                showJob(
                    connection,
                    { title: services.trial.Locale.text(titles[job.kind]), subject: subjectOf(job), patience },
                    cancel,
                ),
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

/** Sizes and times of the files of a job, as they are before they are read. */
async function stampsOf(job: Job): Promise<string> {
    return (await Promise.all(filesOf(job).map(stampOf))).join('|');
}
