import { stampOf } from '@trialwright/data/node';
import { filesOf, type Job, type JobResult, keyOf } from './job.js';
import type { JobOptions } from './run-job.js';

/** Runs a job; in a worker, or here. */
export type Run = (job: Job, options: JobOptions) => Promise<JobResult>;

interface Known {
    /** Sizes and times of the files, as they were before they were read. */
    readonly stamp: string;
    readonly result: JobResult;
}

/** Results that are kept: those of programs that are open, and of how their texts were a moment ago. */
const most = 500;

/**
 * Does jobs one after another, and remembers what came of them as long as their files stay the same. What nobody
 * wants any longer is broken off.
 */
export class JobQueue {
    private readonly known = new Map<string, Known>();
    /** Jobs that were broken off or failed, with the stamp of their files: done again only when those change. */
    private readonly given = new Map<string, string>();
    private readonly wanted = new Map<string, ReadonlyMap<string, Job>>();
    private running: { readonly key: string; readonly controller: AbortController } | undefined;
    private working: Promise<void> | undefined;
    private again = false;

    /**
     * @param run does a job.
     * @param onNews told when a job has been done, with those who wanted it.
     * @param around called about each job: begins to show progress, and returns how to go on.
     */
    constructor(
        private readonly run: Run,
        private readonly onNews: (clients: readonly string[]) => void,
        private readonly around: (job: Job, cancel: () => void) => Watch,
    ) {}

    /** What is known of a job; perhaps of an earlier state of its files, until they have been read again. */
    result(job: Job): JobResult | undefined {
        return this.known.get(keyOf(job))?.result;
    }

    /** From now on a client wants these jobs, and no others. */
    want(client: string, jobs: readonly Job[]): void {
        if (jobs.length === 0) this.wanted.delete(client);
        else this.wanted.set(client, new Map(jobs.map(job => [keyOf(job), job])));
        if (this.running && !this.clientsOf(this.running.key).length)
            this.running.controller.abort(new Error('unwanted'));
        this.start();
    }

    /** Looks again whether files have changed. */
    start(): void {
        this.again = true;
        this.working ??= this.work().finally(() => {
            this.working = undefined;
            // Asked for again in the last moment.
            if (this.again) this.start();
        });
    }

    /** Once there is nothing more to do. */
    async idle(): Promise<void> {
        while (this.working) await this.working;
    }

    private async work(): Promise<void> {
        while (this.again) {
            this.again = false;
            const jobs = new Map([...this.wanted.values()].flatMap(list => [...list]));
            for (const [key, job] of jobs) {
                if (this.clientsOf(key).length === 0) continue;
                const stamp = await stampsOf(job);
                if (this.known.get(key)?.stamp === stamp || this.given.get(key) === stamp) continue;
                await this.doJob(key, job, stamp);
            }
        }
    }

    private async doJob(key: string, job: Job, stamp: string): Promise<void> {
        const controller = new AbortController();
        this.running = { key, controller };
        const watch = this.around(job, () => {
            this.given.set(key, stamp);
            controller.abort(new Error('cancelled'));
        });
        try {
            const result = await this.run(job, { signal: controller.signal, onProgress: watch.report });
            this.known.delete(key);
            this.known.set(key, { stamp, result });
            for (const old of [...this.known.keys()].slice(0, Math.max(0, this.known.size - most)))
                this.known.delete(old);
            this.onNews(this.clientsOf(key));
        } catch (error) {
            if (controller.signal.aborted) return;
            this.given.set(key, stamp);
            watch.failed(error);
        } finally {
            this.running = undefined;
            watch.done();
        }
    }

    private clientsOf(key: string): string[] {
        return [...this.wanted].flatMap(([client, jobs]) => (jobs.has(key) ? [client] : []));
    }
}

/** Whoever looks on while a job is done. */
export interface Watch {
    report(share: number | undefined): void;
    failed(error: unknown): void;
    done(): void;
}

async function stampsOf(job: Job): Promise<string> {
    return (await Promise.all(filesOf(job).map(stampOf))).join('|');
}
