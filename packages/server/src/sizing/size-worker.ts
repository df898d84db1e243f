import { parentPort, workerData } from 'node:worker_threads';
import { type Call, computeCall, type Outcome } from '@trialwright/model';

/** What a thread that computes is started with. */
export const sizeWorkerData = { kind: 'sizes' } as const;

/** What it answers to each call. */
export type SizeAnswer =
    | { readonly kind: 'done'; readonly outcome: Outcome }
    | { readonly kind: 'failed'; readonly message: string };

/** Whether this thread was started to compute. */
export function isSizeWorker(): boolean {
    return (workerData as { readonly kind?: unknown } | null)?.kind === sizeWorkerData.kind;
}

/** Answers calls, one after another, as long as the thread lives. */
export function workOnSizes(): void {
    parentPort!.on('message', (call: Call) => parentPort!.postMessage(answerTo(call)));
}

function answerTo(call: Call): SizeAnswer {
    try {
        return { kind: 'done', outcome: computeCall(call) };
    } catch (error) {
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
}
