import type { ElementOf, Place, ResultProblem } from '@trialwright/model';
import { problem } from '../core/problems.js';

/** What every test needs. */
export interface Level {
    /** Level of the test, of its stated side. */
    readonly alpha: number;
    readonly sides: 1 | 2;
}

/** A hypothesis against a goal. */
export interface GoalQuestion extends Level {
    readonly goal: number;
    /** H1: above the goal. */
    readonly upwards: boolean;
    readonly at: Place;
}

/** The significance of a hypothesis, or what of it is missing. */
export function levelOf(element: ElementOf<'hypothesis'>): Level | { readonly problem: ResultProblem } {
    const significance = element.properties.significance;
    if (!significance?.value.sides) {
        return {
            problem: problem(
                'no-significance',
                'Не задан уровень значимости или его сторонность: гипотезу не проверить.',
                'The significance level or its side is missing: the hypothesis cannot be tested.',
                significance?.at ?? element.headAt,
            ),
        };
    }
    const alpha = significance.value.level.value.value;
    const sides = significance.value.sides.value === 'twoSided' ? 2 : 1;
    // The interval of a one-sided test has the level 1 − 2α.
    if (!(alpha > 0 && alpha < sides / 2)) {
        return {
            problem: problem(
                'significance-out-of-range',
                'Уровень значимости больше 0 и меньше 1 (одностороннего критерия — меньше 0,5).',
                'A significance level is above 0 and below 1 (of a one-sided test below 0.5).',
                significance.at,
            ),
        };
    }
    return { alpha, sides };
}

/** The goal of a hypothesis and its direction, or why there is none. */
export function goalOf(
    element: ElementOf<'hypothesis'>,
    level: Level,
): GoalQuestion | { readonly problem: ResultProblem } {
    const statement = element.properties.statement;
    const goal = statement?.value.goal;
    const relation = statement?.value.relation;
    const at = statement?.at ?? element.headAt;
    if (!goal || !relation || relation === '=') {
        return {
            problem: problem(
                'no-goal',
                'Гипотеза не говорит, выше или ниже какого значения: «больше», «меньше» и число.',
                'The hypothesis does not say above or below which value: “>”, “<” and a number.',
                at,
            ),
        };
    }
    return { ...level, goal: goal.value.value, upwards: relation === '>' || relation === '>=', at };
}
