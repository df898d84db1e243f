import type { ElementOf } from '../trial/model.js';
import { problem } from './problems.js';
import type { Achieved, SizingProblem, Target } from './sizing.js';

/**
 * The chance that all co-primary hypotheses succeed with the cases that the plan yields. Results on the diseased and
 * on the non-diseased are independent: their powers multiply. On the same cases only Bonferroni's bound is sure:
 * 1 − Σ(1 − power).
 */
export function jointPowerOf(
    element: ElementOf<'sampleSize'>,
    targets: readonly Target[],
    achieved: readonly Achieved[],
): number | undefined {
    if (element.properties.multiplicity?.value !== 'coPrimary') return undefined;
    const goals = achieved.filter(({ power }) => power !== undefined);
    const hypotheses = targets.filter(({ element }) => element.kind === 'hypothesis');
    if (goals.length < 2 || goals.length !== hypotheses.length) return undefined;
    const failures = new Map<string, number>();
    // What rests on both classes depends on all the others.
    const apart = goals.every(({ target }) => ['positive', 'negative'].includes(target.metric!.denominator));
    for (const { target, power } of goals) {
        const key = apart ? target.metric!.denominator : 'all';
        failures.set(key, (failures.get(key) ?? 0) + 1 - power!);
    }
    return [...failures.values()].reduce((joint, failure) => joint * Math.max(0, 1 - failure), 1);
}

/** A warning where the joint power is below the power that is asked of each. */
export function jointPowerWarning(
    element: ElementOf<'sampleSize'>,
    targets: readonly Target[],
    joint: number | undefined,
): SizingProblem[] {
    const wanted = Math.min(...targets.flatMap(target => powerOf(target) ?? []));
    if (joint === undefined || joint >= wanted) return [];
    const show = (value: number): string => (value * 100).toFixed(1);
    return [
        problem(
            'joint-power',
            element.properties.multiplicity?.at ?? element.headAt,
            `Вероятность успеха сразу по всем совместно первичным конечным точкам — ${show(joint).replace('.', ',')} %: меньше мощности, заданной для каждой. Увеличьте планируемое число или мощность каждой.`,
            `The chance that all co-primary endpoints succeed together is ${show(joint)} %: below the power stated for each. Plan more cases or state a higher power for each.`,
            'power',
        ),
    ];
}

function powerOf(target: Target): number | undefined {
    if (target.kind === 'design') return target.power;
    return target.kind === 'goal' || target.kind === 'comparison' ? target.inputs?.power : undefined;
}
