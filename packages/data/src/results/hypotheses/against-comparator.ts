import type { ElementOf, TrialModel } from '@trialwright/model';
import { problem } from '../core/problems.js';
import type { AnalysedEndpoint } from '../endpoints/analyse-endpoint.js';
import type { Judged } from './judged.js';

/** Tests a hypothesis against a comparator: superior, non-inferior or equivalent. */
export function againstComparator(
    _model: TrialModel,
    element: ElementOf<'hypothesis'>,
    analysed: AnalysedEndpoint,
): Judged {
    const none = problem(
        'comparison-not-computed',
        'Сравнение с компаратором этой версией не вычисляется.',
        'A comparison with a comparator is not computed by this version.',
        element.headAt,
    );
    return {
        base: { hypothesis: element.key, endpoint: analysed.subject.endpoint.key, notices: [], problems: [none] },
    };
}
