import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@trialwright/conformity';
import {
    type ComparedSets,
    type DatasetReading,
    type DatasetRequest,
    findInData,
    openTable,
    requestsOf,
    type SetState,
} from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import type { DataService, KnownData, TrialServices } from '@trialwright/language';
import type { ProgramSizing, TrialModel } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import { openFolderOf } from '../open-folder.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { comparison, type Job, type JobResult, jobsOf, setJob } from './job.js';

const none: readonly Finding[] = [];

/** Findings, and what they were made of. */
interface Made {
    readonly news: number;
    readonly sizing: ProgramSizing;
    readonly findings: readonly Finding[];
}

/** Answers from what the queue has read so far. */
export class DataSurvey implements DataService {
    /** Counts what has become known: findings are made anew after it. */
    private news = 0;
    private readonly made = new WeakMap<TrialModel, Made>();

    constructor(
        private readonly services: TrialServices,
        private readonly queue: () => JobQueue<Job, JobResult>,
    ) {}

    /** Something has been read. */
    renew(): void {
        this.news++;
    }

    findingsOf(document: LangiumDocument): readonly Finding[] {
        const model = this.services.trial.ModelService.modelOf(document);
        const sizing = this.services.trial.Sizing.sizingOf(document);
        const known = this.made.get(model);
        if (known?.news === this.news && known.sizing === sizing) return known.findings;
        const readings = this.readingsOf(document, model);
        const made = readings.length > 0 ? findInData(model, readings, sizing) : none;
        // The same findings as before are the same list: nothing that rests on them is made again.
        const findings = known && JSON.stringify(known.findings) === JSON.stringify(made) ? known.findings : made;
        this.made.set(model, { news: this.news, sizing, findings });
        return findings;
    }

    knownOf(document: LangiumDocument, dataset: string): KnownData | undefined {
        const model = this.services.trial.ModelService.modelOf(document);
        const reading = this.readingsOf(document, model).find(one => one.dataset === dataset);
        const facts = reading?.whole?.facts;
        const independence = reading?.independence.flatMap(({ results }) => results) ?? [];
        return facts || independence.length > 0 ? { ...(facts && { facts }), independence } : undefined;
    }

    async columnsOf(document: LangiumDocument, path: string): Promise<readonly string[] | undefined> {
        const root = openFolderOf(document.uri, this.services.shared);
        const folder = folderOf(document.uri.toString());
        if (root === undefined || folder === undefined) return undefined;
        try {
            const full = resolve(folder, path.replaceAll('\\', '/'));
            return (await openTable(await fileSource(full, root))).columns;
        } catch {
            // No file, or none that can be read: the findings say so, completion just has nothing to offer.
            return undefined;
        }
    }

    /** What has to be read for a program; nothing for one that lies outside of every folder that is open. */
    jobsOf(document: LangiumDocument): Job[] {
        const root = openFolderOf(document.uri, this.services.shared);
        if (root === undefined) return [];
        return jobsOf(this.requestsOf(this.services.trial.ModelService.modelOf(document)), root);
    }

    /** What is known of each data set of which everything has been read. */
    private readingsOf(document: LangiumDocument, model: TrialModel): DatasetReading[] {
        const root = openFolderOf(document.uri, this.services.shared);
        if (root === undefined) return [];
        const requests = this.requestsOf(model);
        const queue = this.queue();
        return requests.flatMap((own): DatasetReading[] => {
            const job = setJob(own, root);
            const state = job && (queue.result(job) as SetState | undefined);
            const sets = own.against.flatMap(key => requests.find(({ dataset }) => dataset === key) ?? []);
            const compared = sets.map(other => queue.result(comparison(own, other, root)) as ComparedSets | undefined);
            const independence = compared.filter(one => one !== undefined);
            // Of a set whose files are being read nothing is said yet.
            if ((job && !state) || (!job && independence.length === 0)) return [];
            return [{ dataset: own.dataset, ...(state ?? { files: [] }), independence }];
        });
    }

    private requestsOf(model: TrialModel): DatasetRequest[] {
        return requestsOf(model, folderOf);
    }
}

/** Folder of a program on the disk. */
function folderOf(uri: string): string | undefined {
    return uri.startsWith('file:') ? dirname(fileURLToPath(uri)) : undefined;
}
