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
    if (!(alpha > 0 && alpha < 1)) {
        return {
            problem: problem(
                'significance-out-of-range',
                'Уровень значимости лежит между 0 и 1.',
                'A significance level lies between 0 and 1.',
                significance.at,
            ),
        };
    }
    return { alpha, sides: significance.value.sides.value === 'twoSided' ? 2 : 1 };
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
