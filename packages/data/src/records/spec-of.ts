import type { CodedColumn, ElementOf, Located, TrialModel } from '@trialwright/model';
import type { StatedDialect } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import type { ArmSpec, CaseSpec, CodedColumnSpec, SetSpec } from './spec.js';

type Dataset = ElementOf<'dataset'>;
/** The block `file` of a data set. */
export type DatasetFile = Dataset['properties']['file'][number]['value'];

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
const decimals = { comma: ',', point: '.' } as const;

const texts = (list: readonly Located<string>[]) => list.map(({ value }) => value);

function coded(column: Located<CodedColumn> | undefined): CodedColumnSpec | undefined {
    if (column === undefined) return undefined;
    return codingOf(column.value);
}

function codingOf({ column, positive, negative }: CodedColumn): CodedColumnSpec {
    return { column: column.value, positive: texts(positive), negative: texts(negative) };
}

/** Of sets with one name the first column counts; that there are more is said by a check. */
function setsOf(columns: DatasetFile['properties']['analysisSets']): SetSpec[] {
    const sets = new Map<string, SetSpec>();
    for (const { value } of columns) {
        const key = cleanText(value.set.value);
        if (key && value.column.value.trim() && !sets.has(key)) sets.set(key, { name: key, ...codingOf(value) });
    }
    return [...sets.values()];
}

function dialectOf({ properties }: DatasetFile): StatedDialect {
    const { encoding, delimiter, decimalSign } = properties;
    return {
        encoding: encoding?.value,
        delimiter: delimiter && delimiters[delimiter.value],
        decimal: decimalSign && decimals[decimalSign.value],
    };
}

/**
 * The arms of a file. Below each other (a column of the reading mode): each arm that names its mode, in the system's
 * columns unless it names its own. Beside each other: each arm that names columns.
 */
function armsOf({ properties }: DatasetFile, model: TrialModel): ArmSpec[] {
    const system = {
        arm: 'system',
        score: properties.score?.value,
        decision: coded(properties.decision),
        feature: coded(properties.feature),
        measure: properties.measure?.value,
        mode: model.first('system')?.properties.mode?.value,
    };
    const comparators = model.all('comparator').map(({ key, properties: own }) => ({
        arm: key,
        score: own.score?.value,
        decision: coded(own.decision),
        feature: coded(own.feature),
        measure: own.measure?.value,
        mode: own.mode?.value,
    }));
    const hasResults = (arm: ArmSpec) => Boolean(arm.score ?? arm.decision ?? arm.feature ?? arm.measure);
    if (properties.mode === undefined) return [system, ...comparators].filter(hasResults);
    return [system, ...comparators]
        .filter(arm => arm.mode !== undefined)
        .map(arm => (hasResults(arm) ? arm : { ...system, arm: arm.arm, mode: arm.mode }));
}

/** What a program says of the columns of a data set's file; undefined where it names none. */
export function specOf(
    dataset: Dataset,
    model: TrialModel,
    file: DatasetFile | undefined = dataset.properties.file[0]?.value,
): CaseSpec | undefined {
    if (file === undefined) return undefined;
    const { properties } = file;
    return {
        dataset: dataset.key,
        cases: properties.cases?.value,
        patient: properties.patient?.value,
        truth: coded(properties.truth),
        truthValue: properties.truthValue?.value,
        arms: armsOf(file, model),
        site: properties.site?.value,
        source: properties.source?.value,
        reader: properties.reader?.value,
        mode: properties.mode?.value,
        date: properties.date?.value,
        version: properties.version?.value,
        strata: texts(properties.strata),
        ...(properties.analysisSets.length > 0 && { sets: setsOf(properties.analysisSets) }),
        indeterminate: texts(properties.indeterminateValues),
        missing: texts(properties.missingValues),
        grades: texts(properties.grades),
        dateOrder: properties.dateOrder?.value,
        dialect: dialectOf(file),
        sheet: properties.sheet?.value,
    };
}
