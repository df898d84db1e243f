import { expect, it } from 'vitest';
import type { JobOptions } from '../src/jobs/job-options.js';
import { type JobKind, JobQueue } from '../src/jobs/job-queue.js';

/** A queue whose jobs are names; they wait until the test lets them go. */
class Bench {
    readonly begun: string[] = [];
    readonly dropped: string[] = [];
    readonly news: (readonly string[])[] = [];
    readonly failures: unknown[] = [];
    cancel = (): void => {};
    private readonly open = new Map<string, { done(): void; fail(error: Error): void }>();
    readonly queue: JobQueue<string, string>;

    constructor(kind: Partial<JobKind<string>> = {}) {
        this.queue = new JobQueue<string, string>(
            { keyOf: job => job, ...kind },
            (job, options) => this.run(job, options),
            clients => this.news.push(clients),
            (_, cancel) => {
                this.cancel = cancel;
                return { report() {}, failed: error => this.failures.push(error), done() {} };
            },
        );
    }

    private run(job: string, { signal }: JobOptions): Promise<string> {
        this.begun.push(job);
        return new Promise((resolve, reject) => {
            this.open.set(job, { done: () => resolve(`${job}!`), fail: reject });
            signal.addEventListener('abort', () => {
                this.dropped.push(job);
                reject(signal.reason);
            });
        });
    }

    /** Lets the job go that was begun last, and waits for the next. */
    async finish(error?: Error): Promise<void> {
        const job = this.begun.at(-1)!;
        const { done, fail } = this.open.get(job)!;
        if (error) fail(error);
        else done();
        await settle();
    }
}

/** Everything that is ready has gone on. */
const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

it('does the newest wish first, and those of one wish in their order', async () => {
    const bench = new Bench();
    bench.queue.want('a', ['1', '2', '3']);
    await settle();
    bench.queue.want('b', ['x', 'y']);
    bench.queue.want('a', ['1', '2', '3', 'new']);
    for (let done = 0; done < 6; done++) await bench.finish();
    expect(bench.begun).toEqual(['1', 'new', 'x', 'y', '2', '3']);
    expect(bench.queue.result('y')).toBe('y!');
    await bench.queue.idle();
});

it('breaks off what nobody wants any longer, and leaves out what was not begun', async () => {
    const bench = new Bench();
    bench.queue.want('a', ['1', '2']);
    bench.queue.want('b', ['1']);
    await settle();
    bench.queue.want('b', []);
    expect(bench.dropped).toEqual([]);
    bench.queue.want('a', ['3']);
    await settle();
    expect(bench.dropped).toEqual(['1']);
    expect(bench.begun).toEqual(['1', '3']);
    // What was broken off is done when somebody wants it again.
    await bench.finish();
    bench.queue.want('a', ['1']);
    await settle();
    expect(bench.begun).toEqual(['1', '3', '1']);
});

it('does not do again what was cancelled or failed, until it is told to or the stamp changes', async () => {
    let stamp = 'one';
    const bench = new Bench({ stampOf: async () => stamp });
    bench.queue.want('a', ['1']);
    await settle();
    bench.cancel();
    await settle();
    expect(bench.queue.givenUp('1')).toEqual({ stamp });
    expect(bench.news).toEqual([['a']]);
    bench.queue.start();
    await settle();
    expect(bench.begun).toEqual(['1']);
    stamp = 'two';
    bench.queue.start();
    await settle();
    expect(bench.begun).toEqual(['1', '1']);
    const error = new Error('no');
    await bench.finish(error);
    expect(bench.failures).toEqual([error]);
    expect(bench.queue.givenUp('1')).toEqual({ stamp, error });
    expect(bench.queue.retry('nobody')).toBe(false);
    expect(bench.queue.retry('a')).toBe(true);
    await settle();
    await bench.finish();
    expect(bench.queue.result('1')).toBe('1!');
    expect(bench.queue.givenUp('1')).toBeUndefined();
});

it('forgets what is wanted only once, and tells who wanted it', async () => {
    const bench = new Bench({ once: true });
    bench.queue.want('a', ['1']);
    bench.queue.want('b', ['1', '2']);
    await settle();
    // The newest wish of both is the one that begins.
    await bench.finish();
    await bench.finish();
    expect(bench.news).toEqual([['a', 'b'], ['b']]);
    bench.queue.start();
    await settle();
    expect(bench.begun).toEqual(['1', '2']);
    expect(bench.queue.result('1')).toBeUndefined();
});

it('gives up everything that is wanted when all is cancelled', async () => {
    const bench = new Bench();
    bench.queue.want('a', ['1', '2']);
    bench.queue.want('b', ['3']);
    await settle();
    await bench.queue.cancel();
    await bench.queue.idle();
    expect(bench.dropped).toEqual(bench.begun);
    expect(bench.begun).toHaveLength(1);
    expect(['1', '2', '3'].map(job => bench.queue.givenUp(job))).toEqual([1, 2, 3].map(() => ({ stamp: '' })));
    expect(bench.news).toEqual([['a', 'b']]);
    expect(bench.queue.retry('b')).toBe(true);
    await settle();
    await bench.finish();
    expect(bench.queue.result('3')).toBe('3!');
    expect(bench.queue.result('1')).toBeUndefined();
});

it('has nothing to cancel once a job is over', async () => {
    const bench = new Bench();
    bench.queue.want('a', ['1']);
    await settle();
    await bench.finish();
    bench.cancel();
    expect(bench.queue.givenUp('1')).toBeUndefined();
});
