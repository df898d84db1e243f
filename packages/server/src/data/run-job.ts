import { compareSets, readRequested } from '@trialwright/data/node';
import type { JobOptions } from '../jobs/job-options.js';
import type { Job, JobResult } from './job.js';

/** Reads what a job asks for. */
export async function runJob(job: Job, { signal, onProgress }: JobOptions): Promise<JobResult> {
    if (job.kind === 'compare')
        return compareSets(job.own, job.other, job.root, { signal, onRead: () => onProgress(undefined) });
    // Of several files each is an equal part of the work.
    const read = await readRequested(job.files, job.root, {
        signal,
        onProgress: (request, { done, total }) => {
            const before = job.files.indexOf(request);
            onProgress(total > 0 ? (before + done / total) / job.files.length : undefined);
        },
    });
    return read.state;
}
