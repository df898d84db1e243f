import type { SourceFile } from './source-file.js';

/** Finds the file that a place lies in. */
export interface Files {
    fileAt(uri: string): SourceFile | undefined;
}
