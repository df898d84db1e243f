import { Worker } from 'node:worker_threads';
import type { Call, Outcome } from '@trialwright/model';
import type { Run } from '../jobs/job-options.js';
import { type SizeAnswer, sizeWorkerData } from './size-worker.js';

/** A thread that nobody has asked anything for so long, in milliseconds, ends: it holds memory. */
const rest = 60_000;

/** A thread for computations, started when the first comes; one call at a time. */
export class SizeThread {
    private worker: Worker | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;

    /** @param script a script that calls `workOnSizes` where it finds itself in such a thread. */
    constructor(private readonly script: string) {}

    /** Computes a call. A computation cannot be asked to stop: who breaks it off ends the thread. */
    readonly run: Run<Call, Outcome> = (call, { signal }) => {
        signal.throwIfAborted();
        clearTimeout(this.timer);
        this.worker ??= this.start();
        const { worker } = this;
        return new Promise<Outcome>((resolve, reject) => {
            const over = (): void => {
                signal.removeEventListener('abort', stop);
                worker.off('message', answer).off('error', gone).off('exit', gone);
                this.timer = setTimeout(() => this.end(), rest);
                this.timer.unref();
            };
            const answer = (answered: SizeAnswer): void => {
                over();
                if (answered.kind === 'done') resolve(answered.outcome);
                else reject(new Error(answered.message));
            };
            const stop = (): void => {
                over();
                this.end();
                reject(signal.reason);
            };
            const gone = (error?: unknown): void => {
                over();
                this.end();
                reject(error instanceof Error ? error : new Error('the thread ended without a result'));
            };
            signal.addEventListener('abort', stop);
            worker.on('message', answer).on('error', gone).on('exit', gone).postMessage(call);
        });
    };

    private start(): Worker {
        // Arguments and output of the server are its protocol with the client.
        const worker = new Worker(this.script, {
            workerData: sizeWorkerData,
            argv: [],
            stdin: false,
            stdout: true,
            stderr: true,
        });
        // An error of a thread that nobody waits for must not end the server.
        worker
            .on('error', () => {})
            .on('exit', () => {
                if (this.worker === worker) this.worker = undefined;
            });
        worker.unref();
        return worker;
    }

    private end(): void {
        void this.worker?.terminate();
        this.worker = undefined;
    }
}
