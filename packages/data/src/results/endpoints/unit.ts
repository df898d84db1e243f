import { type ElementOf, type ResultProblem, type TrialModel, word } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import { problem } from '../core/problems.js';

/** True where a patient of the table has more than one case. */
export function severalCasesOfPatient({ patient }: CaseTable): boolean {
    if (!patient) return false;
    const seen = new Uint8Array(patient.levels.length);
    for (const code of patient.codes) {
        if (code < 0) continue;
        if (seen[code]) return true;
        seen[code] = 1;
    }
    return false;
}

/**
 * The rows of a file are the units of analysis. Rows are not put together into larger units (a patient positive where
 * any lesion is), because the program cannot say how: another unit is a problem.
 */
export function unitProblem(
    model: TrialModel,
    endpoint: ElementOf<'endpoint'>,
    table: CaseTable,
): ResultProblem | undefined {
    const unit = endpoint.properties.unit;
    if (!unit) return undefined;
    const rows = model.target(endpoint.properties.dataset?.value)?.properties.unit?.value;
    const onePerPatient = table.patient !== undefined && !severalCasesOfPatient(table);
    const apart = rows !== undefined && rows !== unit.value && !(unit.value === 'patient' && onePerPatient);
    const patientsTwice = unit.value === 'patient' && severalCasesOfPatient(table);
    if (!apart && !patientsTwice) return undefined;
    const of = (language: 'ru' | 'en'): string => `«${word(unit.value, language)}»`;
    return problem(
        'unit-not-aggregated',
        patientsTwice
            ? 'Единица анализа — пациент, а у пациентов в файле по нескольку строк. Как получить один результат пациента из нескольких, программа не говорит: дайте файл с одной строкой на пациента или измените единицу анализа.'
            : `Единица анализа конечной точки — ${of('ru')}, а строки файла — другие единицы: дайте файл с нужными единицами или измените единицу анализа.`,
        patientsTwice
            ? 'The unit of analysis is the patient, and patients have several rows in the file. How one result of a patient comes from several, the program does not say: give a file with one row a patient, or change the unit of analysis.'
            : `The unit of analysis of the endpoint is ${of('en')}, and the rows of the file are other units: give a file of that unit, or change the unit of analysis.`,
        unit.at,
    );
}
