import { compareSets, readRequested } from '@trialwright/data/node';
import type { Job, JobResult } from './job.js';

export interface JobOptions {
    readonly signal: AbortSignal;
    /** Share of the work that is done, from 0 to 1; undefined while it is not known. */
    readonly onProgress: (share: number | undefined) => void;
}

/** Reads what a job asks for. */
export async function runJob(job: Job, { signal, onProgress }: JobOptions): Promise<JobResult> {
    if (job.kind === 'compare')
        return compareSets(job.own, job.other, job.root, { signal, onRead: () => onProgress(undefined) });
    const read = await readRequested(job.request, job.root, {
        signal,
        onProgress: ({ done, total }) => onProgress(total > 0 ? done / total : undefined),
    });
    return read.state;
}
