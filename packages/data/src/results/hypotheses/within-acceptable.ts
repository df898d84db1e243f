import type { DecidingBound, ElementOf, Estimate, ResultProblem, ValueWithLimits } from '@trialwright/model';
import { meanTest, methodInfo } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import { estimateAt } from '../estimators/guarded.js';
import type { Estimator } from '../estimators/estimator.js';
import { inverted, type RawTest } from './goal-test.js';
import { pByInversion } from './inversion.js';
import type { Judged } from './judged.js';
import type { GoalQuestion } from './question.js';

/**
 * Tests that both limits of agreement lie within ± the acceptable difference, with their intervals (Lu, Zhong, Liu
 * 2016): the hypothesis says `< difference`. Of two one-sided tests the larger p-value is that of both.
 */
export function withinAcceptable(
    element: ElementOf<'hypothesis'>,
    endpoint: string,
    estimator: Estimator,
    question: GoalQuestion,
    shown: Estimate,
): Judged {
    const base = { hypothesis: element.key, endpoint, notices: [], problems: [] as ResultProblem[] };
    const { goal: acceptable, upwards, alpha, sides } = question;
    if (upwards || !(acceptable > 0)) return { base: { ...base, problems: [noDifference(question)] } };
    const raw = testOf(element, estimator, question);
    const { lower, upper } = agreementAt(estimator, shown.level);
    return {
        base: {
            ...base,
            estimate: shown,
            derivation: shown.derivation,
            problems: 'problem' in raw ? [raw.problem] : [],
        },
        alpha,
        sides,
        raw: 'problem' in raw ? undefined : raw,
        claimedSide: lower.value > -acceptable && upper.value < acceptable,
        bound: level => boundAt(estimator, question, level),
    };
}

/** The outer ends of the intervals of both limits. */
function boundAt(estimator: Estimator, { goal, sides }: GoalQuestion, alpha: number): DecidingBound {
    const level = sides === 2 ? 1 - alpha : 1 - 2 * alpha;
    const { lower, upper } = agreementAt(estimator, level);
    const [from, to] = [lower.lower, upper.upper];
    return {
        side: 'both',
        lower: from,
        upper: to,
        level,
        against: [-goal, goal],
        methodName: estimateAt(estimator, level).methodName,
        met: from !== undefined && to !== undefined && from >= -goal && to <= goal,
    };
}

function testOf(
    element: ElementOf<'hypothesis'>,
    estimator: Estimator,
    { goal, sides }: GoalQuestion,
): RawTest | { readonly problem: ResultProblem } {
    const chosen = element.properties.test;
    if (chosen !== undefined && chosen.value !== 'tTest') return { problem: unfit(element) };
    const of = (oneSided: number): number => (sides === 2 ? Math.min(1, 2 * oneSided) : oneSided);
    if (estimator.agreement) {
        const { lower, upper } = estimator.agreement;
        const above = meanTest({ design: 't-one-sample', first: lower, nullValue: -goal });
        const below = meanTest({ design: 't-one-sample', first: upper, nullValue: goal });
        const [one, two] = [above.pAbove!, below.pBelow!];
        const { t, df } = one >= two ? above : below;
        return {
            p: of(Math.max(one, two)),
            methodName: methodInfo('t-one-sample')!.name,
            statistic: { symbol: 't', value: t!, df },
        };
    }
    const limit =
        (which: 'lower' | 'upper') =>
        (level: number): Estimate => {
            const estimate = estimateAt(estimator, level);
            const { value, lower, upper }: ValueWithLimits = estimate.agreement![which];
            return { ...estimate, value, lower, upper };
        };
    const smallest = estimator.smallestTail?.();
    const one = pByInversion(limit('lower'), -goal, true, smallest);
    const two = pByInversion(limit('upper'), goal, false, smallest);
    return { p: of(Math.max(one, two)), methodName: inverted };
}

function agreementAt(estimator: Estimator, level: number): NonNullable<Estimate['agreement']> {
    return estimateAt(estimator, level).agreement!;
}

function noDifference({ at }: GoalQuestion): ResultProblem {
    return problem(
        'no-acceptable-difference',
        'Гипотеза о пределах согласия говорит, что оба они лежат в пределах допустимой разности: «меньше» и положительное число.',
        'A hypothesis on limits of agreement says that both lie within an acceptable difference: “<” and a positive number.',
        at,
    );
}

function unfit({ properties }: ElementOf<'hypothesis'>): ResultProblem {
    return problem(
        'test-not-for-goal',
        'Этот критерий не подходит для пределов согласия: назовите t-критерий Стьюдента или не называйте никакого. p-значение не вычислено.',
        'This test is not one of limits of agreement: name the t test, or none. No p-value was computed.',
        properties.test?.at,
    );
}
