import type { CaseSpec, ComparedSets, DatasetRequest, FileRequest, SetState } from '@trialwright/data';

/** Something to read from the disk, and the folder outside of which nothing is read. Plain data: it goes to a worker. */
export type Job =
    | { readonly kind: 'set'; readonly files: readonly FileRequest[]; readonly root: string }
    | { readonly kind: 'compare'; readonly own: DatasetRequest; readonly other: DatasetRequest; readonly root: string };

/** What a job gives; plain data. */
export type JobResult = SetState | ComparedSets;

/** What a job is about, for whoever watches: a path, or two names. */
export function subjectOf(job: Job): string {
    if (job.kind === 'set') return job.files.map(({ path }) => path).join(', ');
    return [job.own, job.other].map(({ files, lists }) => [...files, ...lists][0]?.path ?? '').join(' – ');
}

/** The same for jobs that read the same in the same way. */
export function keyOf(job: Job): string {
    return JSON.stringify(job);
}

/** Files that a job reads. */
export function filesOf(job: Job): readonly { readonly folder: string; readonly path: string }[] {
    if (job.kind === 'set') return job.files;
    return [job.own, job.other].flatMap(({ files, lists }) => [...files, ...lists]);
}

/** What a program's data sets need to have read. */
export function jobsOf(requests: readonly DatasetRequest[], root: string): Job[] {
    const sets = requests.flatMap(request => setJob(request, root) ?? []);
    const comparisons = requests.flatMap(own =>
        own.against.flatMap((key): Job[] => {
            const other = requests.find(({ dataset }) => dataset === key);
            return other ? [comparison(own, other, root)] : [];
        }),
    );
    return [...sets, ...comparisons];
}

/** The reading of a set's files, which are one table of cases; undefined where it names none. */
export function setJob({ files }: DatasetRequest, root: string): Job | undefined {
    return files.length > 0 ? { kind: 'set', files, root } : undefined;
}

/** The comparison of two sets: with whom else each of them is compared is not part of it. */
export function comparison(own: DatasetRequest, other: DatasetRequest, root: string): Job {
    const only = ({ dataset, files, lists }: DatasetRequest): DatasetRequest => ({
        dataset,
        files: files.map(file => ({ ...file, spec: idsOnly(file.spec) })),
        lists,
        against: [],
    });
    return { kind: 'compare', own: only(own), other: only(other), root };
}

/** Of a specification what finds the ids: a comparison is not done again because a column of scores was named. */
function idsOnly({ dataset, cases, patient, dialect, sheet }: CaseSpec): CaseSpec {
    const nothing = { arms: [], strata: [], indeterminate: [], missing: [], grades: [] };
    return { dataset, cases, patient, dialect, sheet, ...nothing };
}
