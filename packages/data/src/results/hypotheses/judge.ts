import type { ElementOf, TrialModel } from '@trialwright/model';
import { problem } from '../core/problems.js';
import type { AnalysedEndpoint } from '../endpoints/analyse-endpoint.js';
import { againstComparator } from './against-comparator.js';
import { againstGoal } from './against-goal.js';
import type { Judged } from './judged.js';

/** Tests a hypothesis by what the data say of its endpoint. */
export function judge(
    model: TrialModel,
    element: ElementOf<'hypothesis'>,
    endpoints: ReadonlyMap<string, AnalysedEndpoint>,
): Judged {
    const statement = element.properties.statement;
    const analysed = endpoints.get(statement?.value.endpoint.value.target ?? '');
    if (!statement || !analysed) {
        const none = problem(
            'no-endpoint',
            'Не указана конечная точка, к которой относится гипотеза.',
            'The endpoint that the hypothesis is about is missing.',
            statement?.at ?? element.headAt,
        );
        return { base: { hypothesis: element.key, notices: [], problems: [none] } };
    }
    return statement.value.against === 'goal'
        ? againstGoal(element, analysed)
        : againstComparator(model, element, analysed);
}
