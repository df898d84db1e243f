import type { TrialModel } from '@trialwright/model';
import type { Row } from './pack.js';

/** Whether a row concerns this kind of program. */
export function concerns(row: Row, model: TrialModel): boolean {
    return row.applies?.(model) ?? true;
}

/** Whether a row can be met yet: what only the report says is due once the program holds a report. */
export function isDue(row: Row, model: TrialModel): boolean {
    return row.due?.(model) ?? (row.phases.some(phase => phase !== 'RP') || model.first('report') !== undefined);
}
