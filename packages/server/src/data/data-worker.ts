import { parentPort, workerData } from 'node:worker_threads';
import type { TrialResults } from '@trialwright/model';
import type { Job, JobResult } from './job.js';
import { type ResultsTask, runResults } from './results-task.js';
import { runJob } from './run-job.js';

/** What a worker tells. */
export type WorkerMessage =
    | { readonly kind: 'progress'; readonly share: number | undefined }
    | { readonly kind: 'done'; readonly result: JobResult | TrialResults }
    | { readonly kind: 'failed'; readonly message: string };

/** How often progress is told, in milliseconds. */
const pause = 100;

/** Does the one job that the worker was started for. Any message to it is a wish to stop. */
export async function work(): Promise<void> {
    const port = parentPort!;
    const controller = new AbortController();
    port.once('message', () => controller.abort(new Error('cancelled')));
    let told = 0;
    const onProgress = (share: number | undefined): void => {
        if (Date.now() - told < pause) return;
        told = Date.now();
        port.postMessage({ kind: 'progress', share } satisfies WorkerMessage);
    };
    try {
        const task = workerData as Job | ResultsTask;
        const options = { signal: controller.signal, onProgress };
        const result = await (task.kind === 'results' ? runResults(task, options) : runJob(task, options));
        port.postMessage({ kind: 'done', result } satisfies WorkerMessage);
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({ kind: 'failed', message } satisfies WorkerMessage);
    } finally {
        port.close();
    }
}
