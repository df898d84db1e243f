import type { Language } from '@trialwright/model';
import type { Io } from './io.js';
import type { Reader } from './locale/reader.js';

/** What every command gets: the streams, and who reads. */
export interface Context {
    readonly io: Io;
    readonly reader: Reader;
    /** The language that `--lang` asks for. */
    readonly requested?: Language;
    readonly version: string;
}
