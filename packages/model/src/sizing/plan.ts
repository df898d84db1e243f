import { recruitment, type Recruitment, type SideNeed } from '@trialwright/statistics';
import type { ElementOf, TrialModel } from '../trial/model.js';
import { achievedBy } from './achieved.js';
import { inflated, interimLooks, withLooks } from './interim-looks.js';
import { jointPowerOf, jointPowerWarning } from './joint-power.js';
import { isCaseControl, prevalenceOf } from './plan-inputs.js';
import { attempt, isObstacle, problem } from './problems.js';
import { remember } from './computing/remember.js';
import type { Plan, PlannedCheck, SizingProblem, Target } from './sizing.js';

const recruit = remember('recruitment-size', recruitment);

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
    const looks = interimLooks(element, targets, problems);
    for (const target of targets) {
        if (target.n === undefined) {
            const [first] = target.problems;
            if (first && isObstacle(first)) {
                problems.push({ ...first, at: target.at });
                continue;
            }
            const ru = `Объём для ${target.name} не вычислен: ${first?.message.ru ?? ''}`;
            const en = `The size for ${target.name} is not computed: ${first?.message.en ?? ''}`;
            problems.push(problem('target-not-computed', target.at, ru, en));
            continue;
        }
        if (!target.needs) continue;
        const test = looks?.tests.get(target.key);
        const own = test ? inflated(target.needs, test.factor) : target.needs;
        for (const key of ['positive', 'negative', 'all'] as const) {
            const need = own[key];
            const side = sides[key];
            if (need && (!needs[side] || need.n > needs[side].n)) needs[side] = need;
        }
    }
    const prevalence = prevalenceOf(
        model,
        element,
        targets.map(({ endpoint }) => endpoint),
    );
    const separate = targets.some(({ endpoint }) => isCaseControl(model, endpoint));
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
            : attempt(
                  at,
                  () =>
                      recruit({
                          ...needs,
                          prevalence: separate ? undefined : prevalence?.value,
                          clusterSize: properties.clusterSize?.value.value.value,
                          icc: properties.icc?.value.value.value,
                          losses: Number(losses.toPrecision(12)),
                          assurance: properties.recruitmentAssurance?.value.value,
                      }),
                  { element },
              );
    if (computed.problem) problems.push(computed.problem);
    const { result: found } = computed;
    const result = found && looks ? { ...found, derivation: withLooks(found.derivation, looks, targets) } : found;
    const planned = plannedChecks(element, result);
    const yields = {
        prevalence: separate ? undefined : prevalence?.value,
        losses,
        designEffect: result?.designEffect ?? 1,
    };
    const reached = result ? achievedBy(planned, targets, yields, looks) : { achieved: [], awaited: [] };
    // Without a planned number the required one is what the plan would yield.
    const stated = planned.length > 0 ? planned : result ? [{ count: result.total, at, of: 'all' as const }] : [];
    const atStated = planned.length > 0 || !result ? reached : achievedBy(stated, targets, yields, looks);
    const jointPower = result && jointPowerOf(element, targets, atStated.achieved);
    return {
        element,
        targets,
        prevalence,
        losses,
        looks,
        recruitment: result,
        required: result?.total,
        requiredPositive: result?.diseased?.afterLosses,
        requiredNegative: result?.nonDiseased?.afterLosses,
        planned,
        achieved: reached.achieved,
        awaited: atStated.awaited,
        jointPower,
        problems,
        warnings: [...jointPowerWarning(element, targets, jointPower), ...finitePopulationWarning(element)],
    };
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

/** The correction would lessen the cases; they are computed without it, which is on the safe side, and said so. */
function finitePopulationWarning({ properties }: ElementOf<'sampleSize'>): SizingProblem[] {
    const { finitePopulation } = properties;
    if (!finitePopulation) return [];
    const ru = 'Поправка на конечную совокупность не применена: число случаев дано с запасом.';
    const en = 'The correction for a finite population is not applied: the number of cases is on the safe side.';
    return [problem('finite-population', finitePopulation.at, ru, en, 'finitePopulation')];
}
