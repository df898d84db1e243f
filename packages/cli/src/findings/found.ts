import type { Finding } from '@trialwright/conformity';
import type { SourceFile } from '../workspace/source-file.js';

/** A finding with the file that it is on. */
export interface Found {
    readonly file: SourceFile;
    readonly finding: Finding;
}
