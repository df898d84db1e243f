import { parentPort } from 'node:worker_threads';
import { type Call, computeCall, type Outcome } from '@trialwright/model';

/** What a thread that computes answers to each call. */
export type SizeAnswer =
    | { readonly kind: 'done'; readonly outcome: Outcome }
    | { readonly kind: 'failed'; readonly message: string };

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
