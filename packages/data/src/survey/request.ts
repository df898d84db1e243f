import type { ElementOf, TrialModel } from '@trialwright/model';
import { type DatasetFile, specOf } from '../records/spec-of.js';
import type { CaseSpec } from '../records/spec.js';

/** A file to be read, as plain data that goes to a worker. */
export interface FileRequest {
    /** Folder of the program that names it. */
    readonly folder: string;
    /** As the program names it, relative to `folder`. */
    readonly path: string;
    readonly spec: CaseSpec;
    /** Cases are wanted whatever the size of the file: it is the trial's own. */
    readonly trial: boolean;
}

/** A list of fingerprints to be read. */
export interface ListRequest {
    readonly folder: string;
    readonly path: string;
}

/** What of a data set is to be read. */
export interface DatasetRequest {
    /** Key of the data set. */
    readonly dataset: string;
    readonly files: readonly FileRequest[];
    readonly lists: readonly ListRequest[];
    /** Keys of the data sets with which its ids are compared. */
    readonly against: readonly string[];
}

type Dataset = ElementOf<'dataset'>;

/**
 * What of a program's data sets is to be read.
 * @param folderOf folder of a file of the program by its URI; undefined for one that lies on no disk.
 */
export function requestsOf(model: TrialModel, folderOf: (uri: string) => string | undefined): DatasetRequest[] {
    const trial = trialKeys(model);
    return model.all('dataset').map(dataset => {
        const isTrial = trial.has(dataset.key);
        const files = dataset.properties.file.flatMap(({ value }): FileRequest[] => {
            const spec = specOf(dataset, model, value);
            const folder = folderOf(value.at.uri);
            const path = value.head?.value.trim();
            return spec && folder !== undefined && path ? [{ folder, path, spec, trial: isTrial }] : [];
        });
        const lists = dataset.properties.fingerprints.flatMap(({ value, at }): ListRequest[] => {
            const folder = folderOf(at.uri);
            return folder !== undefined && value.trim() ? [{ folder, path: value.trim() }] : [];
        });
        // A set of which there are no data yet is compared with nothing.
        const compared = isTrial && files.length + lists.length > 0;
        return { dataset: dataset.key, files, lists, against: compared ? otherKeys(model, dataset) : [] };
    });
}

/** Data sets of the trial: those with its role, and those without one on which an endpoint is measured. */
function trialKeys(model: TrialModel): ReadonlySet<string> {
    const used = new Set(model.all('endpoint').map(({ properties }) => properties.dataset?.value.target));
    const own = model.all('dataset').filter(({ key, properties }) => {
        const role = properties.role?.value;
        return role === 'trial' || (role === undefined && used.has(key));
    });
    return new Set(own.map(({ key }) => key));
}

/** Data sets that made the system, and those of which a set is declared to be independent. */
function otherKeys(model: TrialModel, dataset: Dataset): string[] {
    const declared = new Set(dataset.properties.independentOf.map(({ value }) => value.target));
    return model
        .all('dataset')
        .filter(({ key, properties }) => {
            const role = properties.role?.value;
            return key !== dataset.key && (declared.has(key) || (role !== undefined && role !== 'trial'));
        })
        .map(({ key }) => key);
}

export type { DatasetFile };
