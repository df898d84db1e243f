import type { Place } from '@trialwright/model';
import type { ReadFile, Surveyed, SurveyedFile } from '../survey/surveyed.js';

/** The files of a data set that could be read. */
export function* readFiles({ files }: Surveyed): Iterable<SurveyedFile & { readonly state: ReadFile }> {
    for (const one of files) if (one.state.kind === 'read') yield { ...one, state: one.state };
}

/** Where a file is named. */
export function headOf({ file }: SurveyedFile): Place {
    return file.head?.at ?? file.at;
}
