import type { DecidingBound, ElementOf, Estimate, ResultProblem } from '@trialwright/model';
import { attempt, problem } from '../core/problems.js';
import type { AnalysedEndpoint } from '../endpoints/analyse-endpoint.js';
import type { Estimator } from '../estimators/estimator.js';
import { testAgainstGoal } from './goal-test.js';
import type { Judged } from './judged.js';
import { type GoalQuestion, goalOf, levelOf } from './question.js';
import { withinAcceptable } from './within-acceptable.js';

/** Tests a hypothesis against a goal: p-value and deciding bound of the endpoint's own interval. */
export function againstGoal(element: ElementOf<'hypothesis'>, analysed: AnalysedEndpoint): Judged {
    const endpoint = analysed.subject.endpoint.key;
    const unknown = (problems: readonly ResultProblem[]): Judged => ({
        base: { hypothesis: element.key, endpoint, notices: [], problems },
    });
    const level = levelOf(element);
    if ('problem' in level) return unknown([level.problem]);
    const question = goalOf(element, level);
    if ('problem' in question) return unknown([question.problem]);
    const { main, result } = analysed;
    if (!main?.estimate) return unknown(main ? main.problems : result.problems);
    const { estimate } = main;
    const shown = attempt(() => estimate(result.rules[0]!.estimate?.level ?? 1 - 2 * level.alpha), element.headAt);
    if (!shown.result) return unknown(shown.problems);
    if (result.metric === 'limitsOfAgreement') return withinAcceptable(element, endpoint, main, question, shown.result);
    const outside = rangeProblem(question, main);
    if (outside) return unknown([outside]);
    const tested = attempt(() => testAgainstGoal(element, main, question), element.headAt);
    const problems = [...tested.problems, ...(tested.result?.problems ?? [])];
    const { value } = shown.result;
    return {
        base: {
            hypothesis: element.key,
            endpoint,
            estimate: shown.result,
            notices: [],
            derivation: shown.result.derivation,
            problems,
        },
        ...level,
        raw: tested.result?.test,
        claimedSide: question.upwards ? value > question.goal : value < question.goal,
        bound: alpha => boundAt(estimate, question, alpha),
    };
}

/** The limit that decides at a level: of a one-sided test one limit, of a two-sided one that of the claimed side. */
function boundAt(estimate: (level: number) => Estimate, question: GoalQuestion, alpha: number): DecidingBound {
    const { goal, upwards, sides } = question;
    const twoSidedLevel = sides === 2 ? 1 - alpha : 1 - 2 * alpha;
    const { lower, upper, methodName } = estimate(twoSidedLevel);
    const met = upwards ? lower !== undefined && lower >= goal : upper !== undefined && upper <= goal;
    return {
        side: upwards ? 'lower' : 'upper',
        lower: upwards ? lower : undefined,
        upper: upwards ? undefined : upper,
        level: 1 - alpha,
        against: [goal],
        methodName,
        met,
    };
}

function rangeProblem({ goal, at }: GoalQuestion, { share, scores }: Estimator): ResultProblem | undefined {
    if (!(share || scores) || (goal > 0 && goal < 1)) return undefined;
    return problem(
        'goal-out-of-range',
        'Целевое значение доли или площади лежит между 0 и 1.',
        'The goal of a share or an area lies between 0 and 1.',
        at,
    );
}
