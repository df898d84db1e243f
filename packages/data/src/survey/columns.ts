import type { CodedColumn, Located, TrialModel } from '@trialwright/model';
import type { DatasetFile } from '../records/spec-of.js';

/** A column that the program names. */
export interface NamedColumn {
    readonly name: string;
    /** Where its name is written. */
    readonly at: Located<string>['at'];
    /** Property of the block `file`, or of the comparator. */
    readonly property: string;
}

const single = [
    'cases',
    'patient',
    'truthValue',
    'score',
    'measure',
    'site',
    'source',
    'reader',
    'mode',
    'date',
    'version',
] as const;

/** Columns that a program names for a file, in its block and at its comparators, with their places. */
export function namedColumns({ properties }: DatasetFile, model: TrialModel): NamedColumn[] {
    const named: NamedColumn[] = [];
    const add = (property: string, column: Located<string> | undefined): void => {
        if (column?.value.trim()) named.push({ name: column.value, at: column.at, property });
    };
    const addCoded = (property: string, column: Located<CodedColumn> | undefined): void =>
        add(property, column?.value.column);
    for (const property of single) add(property, properties[property]);
    addCoded('truth', properties.truth);
    addCoded('decision', properties.decision);
    addCoded('feature', properties.feature);
    for (const column of properties.strata) add('strata', column);
    for (const { value } of properties.analysisSets) add('analysisSets', value.column);
    for (const { properties: own } of model.all('comparator')) {
        add('score', own.score);
        addCoded('decision', own.decision);
        addCoded('feature', own.feature);
        add('measure', own.measure);
    }
    return named;
}

/** Where the file's column of a name is named; undefined where the program does not name it. */
export function placeOfColumn(file: DatasetFile, model: TrialModel, name: string): NamedColumn['at'] | undefined {
    return namedColumns(file, model).find(column => column.name === name)?.at;
}
