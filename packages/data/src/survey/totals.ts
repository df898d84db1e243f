import type { Surveyed } from './surveyed.js';

/** What all files of a data set hold together. */
export interface Totals {
    readonly cases: number;
    /** Known where one file names patients: the same patient may stand in two files. */
    readonly patients?: number;
    readonly positive?: number;
    readonly negative?: number;
}

/** Counts over all files; undefined while one of them could not be counted: a part is no total. */
export function totalsOf({ files }: Pick<Surveyed, 'files'>): Totals | undefined {
    const facts = files.flatMap(({ state }) => (state.kind === 'read' && state.facts ? [state.facts] : []));
    if (facts.length === 0 || facts.length < files.length) return undefined;
    const sum = (name: 'positive' | 'negative'): number | undefined =>
        facts.every(one => one[name] !== undefined) ? facts.reduce((total, one) => total + one[name]!, 0) : undefined;
    return {
        cases: facts.reduce((total, one) => total + one.cases, 0),
        patients: facts.length === 1 ? facts[0]!.patients : undefined,
        positive: sum('positive'),
        negative: sum('negative'),
    };
}

/** The place of a data set's counts: the first file's head, or the data set's. */
export function headOfFiles({ dataset, files }: Pick<Surveyed, 'dataset' | 'files'>) {
    return files[0]?.file.head?.at ?? dataset.headAt;
}
