import type { Finding } from '@trialwright/conformity';
import type { DatasetFacts, IndependenceResult } from '@trialwright/model';
import type { LangiumDocument } from 'langium';

/** What is known of one data set's files. */
export interface KnownData {
    /** Undefined where one of them could not be read. */
    readonly facts?: DatasetFacts;
    readonly independence: readonly IndependenceResult[];
}

/**
 * What is known of the data files of a program, at this moment. The language reads no data: a server that can gives an
 * implementation, which reads behind the back of whoever types and answers at once with what it knows.
 */
export interface DataService {
    /** Findings on the data of a linked program; the same list as long as nothing new is known. */
    findingsOf(document: LangiumDocument): readonly Finding[];
    /** What the files of a data set hold, by the set's key; undefined while they have not been read. */
    knownOf(document: LangiumDocument, dataset: string): KnownData | undefined;
    /** Names of the columns of a file that a program names; undefined where they are not to be had. */
    columnsOf(document: LangiumDocument, path: string): Promise<readonly string[] | undefined>;
}

const none: readonly Finding[] = [];

/** For places where no data can be read: the command line's checks of programs, a browser. */
export class NoData implements DataService {
    findingsOf(): readonly Finding[] {
        return none;
    }

    knownOf(): undefined {
        return undefined;
    }

    async columnsOf(): Promise<undefined> {
        return undefined;
    }
}
