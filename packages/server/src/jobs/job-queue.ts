import type { Run } from './job-options.js';

/** What a queue must know of its jobs. */
export interface JobKind<J> {
    /** The same for jobs of which one will do. */
    keyOf(job: J): string;
    /** What a result rests on beside the job, such as the times of its files; a job is done again when it changes. */
    stampOf?(job: J): Promise<string>;
    /** Results are kept by somebody else: what has been done is no longer wanted. */
    readonly once?: boolean;
}

interface Wish<J> {
    readonly job: J;
    /** Counts wishes: what was wished for last is done first. */
    readonly since: number;
}

interface Known<R> {
    readonly stamp: string;
    readonly result: R;
}

/** Why a job is not done again while its stamp stays: somebody has cancelled it, or it failed. */
interface GivenUp {
    readonly stamp: string;
    readonly error?: unknown;
}

/** Results that are kept: those of programs that are open, and of how their texts were a moment ago. */
const most = 500;

/**
 * Does jobs one after another, the newest wish first, and remembers what came of them as long as their stamps stay the
 * same. What nobody wants any longer is broken off.
 */
export class JobQueue<J, R> {
    private readonly known = new Map<string, Known<R>>();
    private readonly given = new Map<string, GivenUp>();
    private readonly wanted = new Map<string, Map<string, Wish<J>>>();
    private wishes = 0;
    private running: { readonly key: string; readonly controller: AbortController } | undefined;
    private working: Promise<void> | undefined;
    private again = false;

    /**
     * @param kind what the jobs are.
     * @param run does a job.
     * @param onNews told when a job has been done, or given up, with those who wanted it.
     * @param around called about each job: begins to show progress, and returns how to go on.
     */
    constructor(
        private readonly kind: JobKind<J>,
        private readonly run: Run<J, R>,
        private readonly onNews: (clients: readonly string[]) => void,
        private readonly around: (job: J, cancel: () => void) => Watch,
    ) {}

    /** What is known of a job; perhaps of an earlier stamp, until it has been done again. */
    result(job: J): R | undefined {
        return this.known.get(this.kind.keyOf(job))?.result;
    }

    /** Whether a job was given up: without an error somebody has cancelled it. */
    givenUp(job: J): { readonly error?: unknown } | undefined {
        return this.given.get(this.kind.keyOf(job));
    }

    /** Whether a job is being done at the moment. */
    runs(job: J): boolean {
        return this.running?.key === this.kind.keyOf(job);
    }

    /** From now on a client wants these jobs, and no others. */
    want(client: string, jobs: readonly J[]): void {
        const since = ++this.wishes;
        const before = this.wanted.get(client);
        const wish = (job: J): [string, Wish<J>] => {
            const key = this.kind.keyOf(job);
            return [key, before?.get(key) ?? { job, since }];
        };
        if (jobs.length === 0) this.wanted.delete(client);
        else this.wanted.set(client, new Map(jobs.map(wish)));
        if (this.running && !this.clientsOf(this.running.key).length)
            this.running.controller.abort(new Error('unwanted'));
        this.start();
    }

    /** Gives up whatever is wanted and not done; it is told of at once. */
    async cancel(): Promise<void> {
        for (let due = await this.next(); due; due = await this.next()) this.given.set(due.key, { stamp: due.stamp });
        this.running?.controller.abort(new Error('cancelled'));
        this.onNews([...this.wanted.keys()]);
    }

    /** What a client wants and what was given up is to be done after all. Returns whether there was any. */
    retry(client: string): boolean {
        const given = [...(this.wanted.get(client)?.keys() ?? [])].filter(key => this.given.delete(key));
        if (given.length > 0) this.start();
        return given.length > 0;
    }

    /** Looks again whether there is something to do. */
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
            for (let due = await this.next(); due; due = await this.next())
                await this.doJob(due.key, due.job, due.stamp);
        }
    }

    /** The newest wish that is neither fulfilled nor given up. */
    private async next(): Promise<{ readonly key: string; readonly job: J; readonly stamp: string } | undefined> {
        const all = [...this.wanted.values()].flatMap(wishes => [...wishes]);
        for (const [key, { job }] of all.sort(([, a], [, b]) => b.since - a.since)) {
            const stamp = (await this.kind.stampOf?.(job)) ?? '';
            if (this.clientsOf(key).length === 0) continue;
            if (this.known.get(key)?.stamp !== stamp && this.given.get(key)?.stamp !== stamp)
                return { key, job, stamp };
        }
        return undefined;
    }

    private async doJob(key: string, job: J, stamp: string): Promise<void> {
        const controller = new AbortController();
        this.running = { key, controller };
        const watch = this.around(job, () => {
            // Over already: there is nothing to cancel.
            if (this.running?.controller !== controller) return;
            this.giveUp(key, { stamp });
            controller.abort(new Error('cancelled'));
        });
        try {
            const result = await this.run(job, { signal: controller.signal, onProgress: watch.report });
            // Cancelled in the last moment, and done all the same.
            this.given.delete(key);
            const clients = this.clientsOf(key);
            if (this.kind.once) for (const wishes of this.wanted.values()) wishes.delete(key);
            else this.keep(key, { stamp, result });
            this.onNews(clients);
        } catch (error) {
            if (controller.signal.aborted) return;
            this.giveUp(key, { stamp, error });
            watch.failed(error);
        } finally {
            this.running = undefined;
            watch.done();
        }
    }

    private keep(key: string, known: Known<R>): void {
        this.known.delete(key);
        this.known.set(key, known);
        for (const old of [...this.known.keys()].slice(0, Math.max(0, this.known.size - most))) this.known.delete(old);
    }

    private giveUp(key: string, why: GivenUp): void {
        this.given.delete(key);
        this.given.set(key, why);
        for (const old of [...this.given.keys()].slice(0, Math.max(0, this.given.size - most))) this.given.delete(old);
        this.onNews(this.clientsOf(key));
    }

    private clientsOf(key: string): string[] {
        return [...this.wanted].flatMap(([client, wishes]) => (wishes.has(key) ? [client] : []));
    }
}

/** Whoever looks on while a job is done. */
export interface Watch {
    report(share: number | undefined): void;
    failed(error: unknown): void;
    done(): void;
}
