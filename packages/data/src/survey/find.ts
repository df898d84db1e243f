import type { Finding } from '@trialwright/conformity';
import { type ProgramSizing, sizeProgram, type TrialModel } from '@trialwright/model';
import { dataFindings } from '../findings/all.js';
import type { DatasetReading, Surveyed } from './surveyed.js';

/**
 * Findings on the data of a program, from what was read of its files; in the order of the data sets. Nothing is read.
 * A data set that was not read has none.
 *
 * @param sizing sample sizes, of which some may be under way. Default: all of them, computed now.
 */
export function findInData(
    model: TrialModel,
    readings: readonly DatasetReading[],
    sizing: ProgramSizing = sizeProgram(model),
): Finding[] {
    const datasets = new Map(model.all('dataset').map(dataset => [dataset.key, dataset]));
    const final = model.status === 'final';
    return readings.flatMap(reading => {
        const dataset = datasets.get(reading.dataset);
        if (!dataset) return [];
        const named = dataset.properties.file.filter(({ value }) => value.head?.value.trim());
        const surveyed: Surveyed = {
            model,
            sizing,
            dataset,
            files: named.flatMap(({ value }, index) => {
                const state = reading.files[index];
                return state ? [{ file: value, path: value.head!.value, state }] : [];
            }),
            ...(reading.whole && { whole: reading.whole }),
            independence: reading.independence.flatMap(({ other, ...rest }) => {
                const found = datasets.get(other);
                return found ? [{ ...rest, other: found }] : [];
            }),
        };
        return dataFindings.flatMap(kind => {
            const severity = (final && kind.final) || kind.severity;
            return [...kind.check(surveyed)].map(
                (report): Finding => ({ code: kind.code, severity, ...report, ...(kind.row && { row: kind.row }) }),
            );
        });
    });
}
