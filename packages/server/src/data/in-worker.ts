import { Worker } from 'node:worker_threads';
import type { TrialResults } from '@trialwright/model';
import type { WorkerMessage } from './data-worker.js';
import type { Job, JobResult } from './job.js';
import type { ResultsTask } from './results-task.js';
import type { JobOptions } from '../jobs/job-options.js';

/** Longer than this nobody waits for a worker that was told to stop, in milliseconds. */
const patience = 2000;

/**
 * Runs a job in a thread of its own, so that reading a million rows holds up nobody who types, and running out of
 * memory ends the thread and not the server.
 * @param script a script that calls `work` where it finds itself in a worker.
 */
export function inWorker(script: string, job: Job, options: JobOptions): Promise<JobResult>;
export function inWorker(script: string, job: ResultsTask, options: JobOptions): Promise<TrialResults>;
export function inWorker(
    script: string,
    job: Job | ResultsTask,
    { signal, onProgress }: JobOptions,
): Promise<JobResult | TrialResults> {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        // Arguments and output of the server are its protocol with the client.
        const worker = new Worker(script, { workerData: job, argv: [], stdin: false, stdout: true, stderr: true });
        const stop = (): void => {
            worker.postMessage('stop');
            setTimeout(() => void worker.terminate(), patience).unref();
            reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
        worker.on('message', (message: WorkerMessage) => {
            if (message.kind === 'progress') onProgress(message.share);
            else if (message.kind === 'done') resolve(message.result);
            else reject(new Error(message.message));
        });
        worker.on('error', reject);
        worker.on('exit', () => {
            signal.removeEventListener('abort', stop);
            reject(new Error('the worker ended without a result'));
        });
    });
}
