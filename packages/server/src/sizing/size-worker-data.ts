import { workerData } from 'node:worker_threads';

/** What a thread that computes is started with. */
export const sizeWorkerData = { kind: 'sizes' } as const;

/** Whether this thread was started to compute. */
export function isSizeWorker(): boolean {
    return (workerData as { readonly kind?: unknown } | null)?.kind === sizeWorkerData.kind;
}
