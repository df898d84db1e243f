import type { DatasetFacts } from '@trialwright/model';
import type { Surveyed } from './surveyed.js';

/** Counts over all files; undefined while one of them could not be counted: a part is no total. */
export function totalsOf({ whole }: Pick<Surveyed, 'whole'>): DatasetFacts | undefined {
    return whole?.facts;
}

/** The place of a data set's counts: the first file's head, or the data set's. */
export function headOfFiles({ dataset, files }: Pick<Surveyed, 'dataset' | 'files'>) {
    return files[0]?.file.head?.at ?? dataset.headAt;
}
