import type { Language, Place } from '@trialwright/model';
import type { ReadFile, Surveyed, SurveyedFile } from '../survey/surveyed.js';
import { quote } from './texts.js';

/** The files of a data set that could be read. */
export function* readFiles({ files }: Surveyed): Iterable<SurveyedFile & { readonly state: ReadFile }> {
    for (const one of files) if (one.state.kind === 'read') yield { ...one, state: one.state };
}

/** Where a file is named. */
export function headOf({ file }: SurveyedFile): Place {
    return file.head?.at ?? file.at;
}

/** «в файле», «в файлах»: where a number of the whole set was found. */
export function inFilesRu({ files }: Pick<Surveyed, 'files'>): string {
    return files.length > 1 ? 'в файлах' : 'в файле';
}

/** The same in English, with its verb: “the file holds”, “the files hold”. */
export function filesHold({ files }: Pick<Surveyed, 'files'>): string {
    return files.length > 1 ? 'the files hold' : 'the file holds';
}

/** “the file has”, “the files have”. */
export function filesHave({ files }: Pick<Surveyed, 'files'>): string {
    return files.length > 1 ? 'the files have' : 'the file has';
}

/** A message on one file of a set: of several it is named first. */
export function inFileOf(
    { files }: Pick<Surveyed, 'files'>,
    { path }: SurveyedFile,
    reader: Language,
    text: string,
): string {
    if (files.length < 2) return text;
    return `${quote(path, reader)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
