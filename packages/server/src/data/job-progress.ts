import type { TrialServices } from '@trialwright/language';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type Job, subjectOf } from './job.js';
import type { Watch } from './job-queue.js';

/** What is over sooner than this, in milliseconds, is not worth a progress bar. */
const patience = 700;

/** Shows what is being read, once it takes its time; who looks on may cancel it. */
export function showJob(connection: Connection, { trial }: TrialServices, job: Job, cancel: () => void): Watch {
    let reporter: WorkDoneProgressServerReporter | undefined;
    let over = false;
    const title = trial.Locale.text(
        job.kind === 'set'
            ? { ru: 'Проверка данных', en: 'Checking data' }
            : { ru: 'Сравнение наборов', en: 'Comparing data sets' },
    );
    const timer = setTimeout(() => void begin(), patience);
    const begin = async (): Promise<void> => {
        const made = await connection.window.createWorkDoneProgress();
        if (over) return;
        reporter = made;
        made.begin(`Trialwright: ${title}`, undefined, subjectOf(job), true);
        made.token.onCancellationRequested(cancel);
    };
    return {
        report: share => {
            if (share !== undefined) reporter?.report(Math.round(share * 100));
        },
        failed: error => {
            connection.console.error(`${subjectOf(job)}: ${error instanceof Error ? error.message : String(error)}`);
        },
        done: () => {
            over = true;
            clearTimeout(timer);
            reporter?.done();
        },
    };
}
