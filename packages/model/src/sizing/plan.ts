import { recruitment, type Recruitment, type SideNeed } from '@trialwright/statistics';
import type { Place } from '../trial/place.js';
import type { ElementOf, TrialModel } from '../trial/model.js';
import { achievedBy } from './achieved.js';
import { jointPowerOf, jointPowerWarning } from './joint-power.js';
import { attempt, problem } from './problems.js';
import { remember } from './remember.js';
import type { Plan, PlannedCheck, SizingProblem, Target } from './sizing.js';

const recruit = remember(recruitment);

type Side = 'diseased' | 'nonDiseased' | 'whole';

const sides = { positive: 'diseased', negative: 'nonDiseased', all: 'whole' } as const;

/** From the needs of the targets to the number of cases to recruit. */
export function makePlan(model: TrialModel, element: ElementOf<'sampleSize'>, targets: readonly Target[]): Plan {
    const { properties } = element;
    const at = element.headAt;
    const problems: SizingProblem[] = [];
    const needs: Partial<Record<Side, SideNeed>> = {};
    if (targets.length === 0) {
        problems.push(
            problem(
                'no-target',
                at,
                'Не указано, для какой гипотезы или точности этот объём.',
                'What this size serves is missing.',
                'for',
            ),
        );
    }
    for (const target of targets) {
        if (target.n === undefined) {
            const ru = `Объём для ${target.name} не вычислен: ${target.problems[0]?.message.ru ?? ''}`;
            const en = `The size for ${target.name} is not computed: ${target.problems[0]?.message.en ?? ''}`;
            problems.push(problem('target-not-computed', target.at, ru, en));
            continue;
        }
        const side = sides[target.metric!.denominator as keyof typeof sides] as Side | undefined;
        if (!side) {
            const ru =
                'Для прогностической ценности число случаев зависит от чувствительности, специфичности и распространённости: этой версией не вычисляется.';
            const en =
                'For a predictive value the number of cases depends on sensitivity, specificity and prevalence: not computed by this version.';
            problems.push(problem('denominator-not-computed', target.at, ru, en));
            continue;
        }
        const need: SideNeed = { n: target.n, fractional: fractionalOf(target) };
        if (!needs[side] || need.n > needs[side].n) needs[side] = need;
    }
    const prevalence = prevalenceOf(model, element, targets);
    const separate = targets.some(target => samplingOf(model, target) === 'caseControl');
    if ((needs.diseased || needs.nonDiseased) && !prevalence && !separate) {
        const ru = 'Не задана распространённость: без неё число больных нельзя перевести в число случаев.';
        const en = 'The prevalence is missing: without it the diseased cannot be turned into cases to recruit.';
        problems.push(problem('missing-prevalence', at, ru, en, 'prevalence'));
    }
    const unevaluable = properties.unevaluable?.value.value.value.value ?? 0;
    const losses = 1 - (1 - (properties.losses?.value.value.value.value ?? 0)) * (1 - unevaluable);
    const computed =
        problems.length > 0
            ? {}
            : attempt(at, () =>
                  recruit({
                      ...needs,
                      prevalence: separate ? undefined : prevalence?.value,
                      clusterSize: properties.clusterSize?.value.value.value,
                      icc: properties.icc?.value.value.value,
                      losses: Number(losses.toPrecision(12)),
                      assurance: properties.recruitmentAssurance?.value.value,
                  }),
              );
    if (computed.problem) problems.push(computed.problem);
    const result = computed.result;
    const planned = plannedChecks(element, result);
    const yields = {
        prevalence: separate ? undefined : prevalence?.value,
        losses,
        designEffect: result?.designEffect ?? 1,
    };
    const achieved = result ? achievedBy(planned, targets, yields) : [];
    // Without a planned number the required one is what the plan would yield.
    const stated = planned.length > 0 ? planned : result ? [{ count: result.total, at, of: 'all' as const }] : [];
    const jointPower = result && jointPowerOf(element, targets, achievedBy(stated, targets, yields));
    return {
        element,
        targets,
        prevalence,
        losses,
        recruitment: result,
        required: result?.total,
        requiredPositive: result?.diseased?.afterLosses,
        requiredNegative: result?.nonDiseased?.afterLosses,
        planned,
        achieved,
        jointPower,
        problems,
        warnings: jointPowerWarning(element, targets, jointPower),
    };
}

/** The need before rounding, where the method has one: closed forms and solutions in real n. */
function fractionalOf(target: Target): number | undefined {
    return target.kind === 'other' ? undefined : target.result?.fractional;
}

/** The plan's own prevalence, or that of the endpoint's condition in the population of its data set. */
function prevalenceOf(
    model: TrialModel,
    element: ElementOf<'sampleSize'>,
    targets: readonly Target[],
): Plan['prevalence'] {
    const own = element.properties.prevalence;
    if (own) return located(own.value.value.value.value, own.at, own.value.source?.value);
    for (const { endpoint } of targets) {
        const condition = model.target(endpoint?.properties.condition?.value);
        const dataset = model.target(endpoint?.properties.dataset?.value);
        const population = model.target(dataset?.properties.population?.value);
        const found = population?.properties.prevalence.find(
            prevalence => condition && model.target(prevalence.value.condition.value) === condition,
        );
        if (found) return located(found.value.value.value.value, found.at, found.value.source?.value);
    }
    return undefined;
}

function located(value: number, at: Place, source: string | undefined): Plan['prevalence'] {
    return { value, at, source };
}

function samplingOf(model: TrialModel, target: Target): string | undefined {
    return model.target(target.endpoint?.properties.dataset?.value)?.properties.sampling?.value.choice;
}

function plannedChecks(element: ElementOf<'sampleSize'>, result: Recruitment | undefined): PlannedCheck[] {
    return element.properties.planned.map(({ value, at }) => {
        const of = value.of ?? 'all';
        const required =
            of === 'all'
                ? result?.total
                : of === 'positive'
                  ? result?.diseased?.afterLosses
                  : result?.nonDiseased?.afterLosses;
        return { count: value.count.value, at, of, required };
    });
}
