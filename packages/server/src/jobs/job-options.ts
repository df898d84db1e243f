/** What whoever does a job is given beside it. */
export interface JobOptions {
    readonly signal: AbortSignal;
    /** Share of the work that is done, from 0 to 1; undefined while it is not known. */
    readonly onProgress: (share: number | undefined) => void;
}

/** Does a job; in a worker, or here. */
export type Run<J, R> = (job: J, options: JobOptions) => Promise<R>;
