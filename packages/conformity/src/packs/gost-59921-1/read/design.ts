import type { CalendarDate, Located, TrialModel } from '@trialwright/model';
import { isAfter } from './dates.js';
import { trialDatasets } from './graph.js';

/**
 * The date of the design, unless it is younger than the data set: that is a finding by itself, and the other dates
 * would only repeat it.
 */
export function designDate(model: TrialModel): Located<CalendarDate> | undefined {
    const stated = model.first('design')?.properties.date;
    const late = trialDatasets(model).some(({ properties }) => isAfter(stated?.value, properties.formed?.value));
    return late ? undefined : stated;
}
