import type { ElementOf, TrialModel } from '@trialwright/model';

/** The report, once it holds results: one that is hardly begun is a single finding (T03). */
export function begunReports(model: TrialModel): readonly ElementOf<'report'>[] {
    return model.all('report').filter(({ properties }) => properties.results || properties.cells.length > 0);
}
