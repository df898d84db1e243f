import { Worker } from 'node:worker_threads';
import type { Call, Outcome } from '@trialwright/model';
import type { Run } from '../jobs/job-options.js';
import type { SizeAnswer } from './size-worker.js';
import { sizeWorkerData } from './size-worker-data.js';

/** A thread that nobody has asked anything for so long, in milliseconds, ends: it holds memory. */
const rest = 60_000;

/** A thread for computations, started when the first comes; one call at a time. */
export class SizeThread {
    private worker: Worker | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    /** Until the thread is free. */
    private busy: Promise<unknown> = Promise.resolve();

    /**
     * @param script a script that calls `workOnSizes` where it finds itself in such a thread.
     * @param patience for so long, in milliseconds, a computation may go on that nobody wants: a new thread takes as
     * long to start.
     */
    constructor(
        private readonly script: string,
        private readonly patience = 300,
    ) {}

    /** Computes a call. A computation cannot be asked to stop: one that is broken off and goes on ends with its thread. */
    readonly run: Run<Call, Outcome> = async (call, { signal }) => {
        await this.busy;
        signal.throwIfAborted();
        clearTimeout(this.timer);
        this.worker ??= this.start();
        const answered = this.answer(this.worker, call);
        const over = answered.then(
            () => {},
            () => {},
        );
        this.busy = over.then(() => {
            this.timer = setTimeout(() => this.end(), rest);
            this.timer.unref();
        });
        const stopped = new Promise<never>((_, reject) => {
            signal.addEventListener('abort', () => {
                const end = setTimeout(() => this.end(), this.patience);
                void over.then(() => clearTimeout(end));
                reject(signal.reason);
            });
        });
        return Promise.race([answered, stopped]);
    };

    private answer(worker: Worker, call: Call): Promise<Outcome> {
        return new Promise((resolve, reject) => {
            const settle = (then: () => void): void => {
                worker.off('message', answer).off('error', gone).off('exit', gone);
                then();
            };
            const answer = (answered: SizeAnswer): void =>
                settle(() =>
                    answered.kind === 'done' ? resolve(answered.outcome) : reject(new Error(answered.message)),
                );
            const gone = (error?: unknown): void =>
                settle(() => {
                    this.end();
                    reject(error instanceof Error ? error : new Error('the thread ended without a result'));
                });
            worker.on('message', answer).on('error', gone).on('exit', gone).postMessage(call);
        });
    }

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
