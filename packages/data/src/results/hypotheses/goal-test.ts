import type { ElementOf, ResultProblem, TestResult } from '@trialwright/model';
import { aucAgainst, meanTest, oneSampleTest } from '@trialwright/statistics';
import { methodInfo } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Estimator } from '../estimators/estimator.js';
import { pByInversion } from './inversion.js';
import type { GoalQuestion } from './question.js';

/** A p-value with what it was computed by; before multiplicity. */
export type RawTest = Pick<TestResult, 'p' | 'methodName' | 'statistic'>;

export interface Tested {
    readonly test?: RawTest;
    readonly problems: readonly ResultProblem[];
}

export const inverted = {
    ru: 'обращение доверительного интервала',
    en: 'Inversion of the confidence interval',
};

/** p-value of a hypothesis against a goal, by the program's test; the exact binomial one for a share by default. */
export function testAgainstGoal(
    element: ElementOf<'hypothesis'>,
    estimator: Estimator,
    question: GoalQuestion,
): Tested {
    const chosen = element.properties.test?.value;
    if (estimator.share) {
        if (chosen !== undefined && chosen !== 'exactBinomial' && chosen !== 'scoreZ') return unfit(element);
        if (estimator.share.clustered) return ofInterval(estimator, question);
        return ofShare(estimator.share, chosen ?? 'exactBinomial', question);
    }
    if (estimator.scores) {
        if (chosen !== undefined && chosen !== 'delongTest') return unfit(element);
        return ofArea(estimator, question);
    }
    if (estimator.mean) {
        const { t, pAbove, pBelow, df, p } = meanTest({
            design: 't-one-sample',
            first: estimator.mean,
            nullValue: question.goal,
        });
        if (p === undefined || t === undefined) return noAnswer(element);
        return {
            test: {
                p: question.sides === 2 ? p : question.upwards ? pAbove! : pBelow!,
                methodName: methodInfo('t-one-sample')!.name,
                statistic: { symbol: 't', value: t, df },
            },
            problems: [],
        };
    }
    return ofInterval(estimator, question);
}

function ofShare(
    { x, n }: { readonly x: number; readonly n: number },
    chosen: 'exactBinomial' | 'scoreZ',
    { goal, upwards, sides }: GoalQuestion,
): Tested {
    // A two-sided test has half of its level in each tail, as in the planning.
    const alternative = sides === 2 ? 'two-doubled' : upwards ? 'greater' : 'less';
    const method = chosen === 'scoreZ' ? 'score' : 'exact';
    const { p, z } = oneSampleTest({ x, n, p0: goal, alternative, method });
    const info = methodInfo(chosen === 'scoreZ' ? 'z-null-variance' : 'exact-binomial')!;
    const statistic = z === undefined ? undefined : { symbol: 'z', value: z };
    return { test: { p, methodName: info.name, statistic }, problems: [] };
}

function ofArea({ scores }: Estimator, { goal, upwards, sides, at }: GoalQuestion): Tested {
    const { z, p } = aucAgainst({ scores: scores!, goal });
    if (z === undefined || p === undefined) {
        const none = problem(
            'test-without-answer',
            'Классы не пересекаются: дисперсия площади по ДеЛонгу равна нулю, критерий ответа не даёт.',
            'The classes do not overlap: DeLong’s variance of the area is zero, and the test has no answer.',
            at,
        );
        return { problems: [none] };
    }
    const oneSided = upwards === z > 0 ? p / 2 : 1 - p / 2;
    return {
        test: {
            p: sides === 2 ? p : oneSided,
            methodName: { ru: 'z-критерий с дисперсией ДеЛонга', en: 'z test with DeLong’s variance' },
            statistic: { symbol: 'z', value: z },
        },
        problems: [],
    };
}

/** Where no test of its own exists: the smallest level at which the interval excludes the goal. */
function ofInterval(estimator: Estimator, { goal, upwards, sides }: GoalQuestion): Tested {
    const oneSided = pByInversion(estimator.estimate!, goal, upwards, estimator.smallestTail?.());
    const p = sides === 2 ? Math.min(1, 2 * Math.min(oneSided, 1 - oneSided)) : oneSided;
    return { test: { p, methodName: inverted }, problems: [] };
}

function unfit(element: ElementOf<'hypothesis'>): Tested {
    const wrong = problem(
        'test-not-for-goal',
        'Этот критерий не подходит для сравнения такой метрики с целевым значением: p-значение не вычислено.',
        'This test is not one of such a metric against a goal: no p-value was computed.',
        element.properties.test?.at,
    );
    return { problems: [wrong] };
}

function noAnswer(element: ElementOf<'hypothesis'>): Tested {
    const none = problem(
        'test-without-answer',
        'Все значения одинаковы: стандартная ошибка равна нулю, критерий ответа не даёт.',
        'All values are alike: the standard error is zero, and the test has no answer.',
        element.headAt,
    );
    return { problems: [none] };
}
