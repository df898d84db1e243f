import type { ElementOf } from '../trial/model.js';
import { problem } from './problems.js';
import type { GoalTarget, SizingProblem, Target } from './sizing.js';

/**
 * The chance that all co-primary hypotheses succeed, each at the size that it needs. Results on the diseased and on
 * the non-diseased are independent: their powers multiply. On the same cases only the bound of Bonferroni is sure:
 * 1 − Σ(1 − power).
 */
export function jointPowerOf(element: ElementOf<'sampleSize'>, targets: readonly Target[]): number | undefined {
    if (element.properties.multiplicity?.value !== 'coPrimary') return undefined;
    const goals = targets.filter((target): target is GoalTarget => target.kind === 'goal');
    if (goals.length < 2 || goals.some(target => powerOf(target) === undefined)) return undefined;
    const classes = new Map<string, number>();
    for (const target of goals) {
        const key = target.metric!.denominator;
        classes.set(key, (classes.get(key) ?? 0) + 1 - powerOf(target)!);
    }
    return [...classes.values()].reduce((joint, failure) => joint * Math.max(0, 1 - failure), 1);
}

function powerOf(target: GoalTarget): number | undefined {
    return target.result?.stableDesign?.actualPower;
}

/** A warning where the joint power is below the power that is asked of each. */
export function jointPowerWarning(
    element: ElementOf<'sampleSize'>,
    targets: readonly Target[],
    joint: number | undefined,
): SizingProblem[] {
    const wanted = Math.min(
        ...targets.flatMap(target => (target.kind === 'goal' && target.inputs ? [target.inputs.power] : [])),
    );
    if (joint === undefined || joint >= wanted) return [];
    const show = (value: number): string => (value * 100).toFixed(1);
    return [
        problem(
            'joint-power',
            element.properties.multiplicity?.at ?? element.headAt,
            `Вероятность успеха по всем совместно первичным конечным точкам сразу — ${show(joint).replace('.', ',')} %: меньше мощности, заданной для каждой. Задайте каждой мощность выше.`,
            `The chance that all co-primary endpoints succeed together is ${show(joint)} %: below the power stated for each. State a higher power for each.`,
            'power',
        ),
    ];
}
