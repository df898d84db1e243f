import { oneSampleSize } from '@trialwright/statistics';
import { metricOf } from '../catalogue/metrics.js';
import { oneSampleMethodOf } from '../catalogue/methods.js';
import type { ElementOf, TrialModel } from '../trial/model.js';
import { sizeComparison } from './comparison-target.js';
import { sizeDesign } from './design-target.js';
import { isShareOfClass } from './share-of-class.js';
import { attempt, problem } from './problems.js';
import { remember } from './computing/remember.js';
import { needsOf } from './needs.js';
import type { GoalInputs, PrecisionTarget, SizingProblem, Target } from './sizing.js';

const sizeOf = remember('one-sample-size', oneSampleSize);

/**
 * Sizes a hypothesis: the exact binomial test against a goal by default, at its stable n.
 * @param alphaShare factor on the significance level that the multiplicity of the plan leaves to this test.
 */
export function sizeHypothesis(
    model: TrialModel,
    element: ElementOf<'hypothesis'>,
    alphaShare = 1,
): Exclude<Target, PrecisionTarget> {
    const { statement, test } = element.properties;
    const endpoint = model.target(statement?.value.endpoint.value);
    const metricId = endpoint?.properties.metric?.value;
    const metric = metricId && metricOf(metricId);
    const base = {
        key: element.key,
        name: element.name?.value ?? '',
        at: statement?.at ?? element.headAt,
        endpoint,
        metric,
        warnings: [],
    };
    const method = oneSampleMethodOf(test?.value ?? 'exactBinomial');
    if (metric && !isShareOfClass(metric)) return sizeDesign(model, element, base, alphaShare);
    if (statement && statement.value.against !== 'goal') return sizeComparison({ element, ...base }, alphaShare);
    const { inputs, problems } = inputsOf(element, endpoint, alphaShare);
    if (!method && test) {
        problems.push(
            problem(
                'test-not-computed',
                test.at,
                'Этот критерий не подходит для сравнения с целевым значением: укажите «критерий точный биномиальный».',
                'This test is not one against a goal: write “test exact binomial”.',
                'test',
            ),
        );
    }
    if (!inputs || !method || problems.length > 0) return { kind: 'goal', element, ...base, problems };
    const computed = attempt(base.at, () => sizeOf({ ...inputs, method }), { element, metric });
    if (!computed.result) return { kind: 'goal', element, ...base, inputs, problems: [computed.problem!] };
    const { result } = computed;
    return {
        kind: 'goal',
        element,
        ...base,
        inputs,
        result,
        n: result.stable,
        needs: needsOf(metric, result.stable, result.fractional),
        derivation: result.derivation,
        problems: [],
    };
}

/** The numbers of a one-sample design, or what is missing for them. */
function inputsOf(
    element: ElementOf<'hypothesis'>,
    endpoint: ElementOf<'endpoint'> | undefined,
    alphaShare: number,
): { readonly inputs?: GoalInputs; readonly problems: SizingProblem[] } {
    const { statement, expected, significance, power } = element.properties;
    const at = element.headAt;
    const problems: SizingProblem[] = [];
    const missing = (code: string, property: string, ru: string, en: string): void => {
        problems.push(problem(`missing-${code}`, at, ru, en, property));
    };
    const goal = statement?.value.goal?.value.value;
    if (goal === undefined) missing('goal', 'statement', 'Не задано целевое значение.', 'The goal is missing.');
    if (statement && !endpoint?.properties.metric)
        missing('metric', 'metric', 'Не задана метрика.', 'The metric is missing.');
    if (!expected) missing('expected', 'expected', 'Не задано ожидаемое значение.', 'The expected value is missing.');
    if (!significance) {
        missing('significance', 'significance', 'Не задан уровень значимости.', 'The significance level is missing.');
    } else if (!significance.value.sides) {
        missing('sides', 'significance', 'Не указана сторонность критерия.', 'The side of the test is missing.');
    }
    if (!power) missing('power', 'power', 'Не задана мощность.', 'The power is missing.');
    if (goal === undefined || !expected || !significance?.value.sides || !power) return { problems };
    const p1 = expected.value.value.value.value;
    const upward = statement!.value.relation !== '<' && statement!.value.relation !== '<=';
    if (upward ? p1 <= goal : p1 >= goal) {
        problems.push(
            problem(
                'expected-beyond-goal',
                expected.at,
                'Ожидаемое значение лежит не на той стороне от целевого, которую утверждает гипотеза.',
                'The expected value lies on the wrong side of the goal: the hypothesis states the other.',
                'expected',
            ),
        );
        return { problems };
    }
    const alpha = significance.value.level.value.value * alphaShare;
    const sides = significance.value.sides.value === 'oneSided' ? 1 : 2;
    return { inputs: { p0: goal, p1, alpha, sides, power: power.value.value }, problems };
}
