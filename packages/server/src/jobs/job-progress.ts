import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Watch } from './job-queue.js';

/** What is told of a job, in the reader's language. */
export interface JobTexts {
    readonly title: string;
    readonly subject: string;
    /** What is over sooner than this, in milliseconds, is not worth a progress bar. */
    readonly patience: number;
}

/** Shows what is being done, once it takes its time; who looks on may cancel it. */
export function showJob(
    connection: Connection,
    { title, subject: first, patience }: JobTexts,
    cancel: () => void,
): Watch & { about(subject: string): void } {
    let subject = first;
    let reporter: WorkDoneProgressServerReporter | undefined;
    let over = false;
    const timer = setTimeout(() => void begin(), patience);
    const begin = async (): Promise<void> => {
        const made = await connection.window.createWorkDoneProgress();
        if (over) return;
        reporter = made;
        made.begin(`Trialwright: ${title}`, undefined, subject, true);
        made.token.onCancellationRequested(cancel);
    };
    return {
        about: next => {
            subject = next;
            reporter?.report(subject);
        },
        report: share => {
            if (share !== undefined) reporter?.report(Math.round(share * 100));
        },
        failed: error => {
            connection.console.error(`${subject}: ${error instanceof Error ? error.message : String(error)}`);
        },
        done: () => {
            over = true;
            clearTimeout(timer);
            reporter?.done();
        },
    };
}
