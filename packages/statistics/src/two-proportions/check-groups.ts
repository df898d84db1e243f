import { checkWhole } from '../core/check.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import type { TwoGroups } from './two-proportions-method.js';

/** @throws StatisticsError */
export function checkGroups({ x1, n1, x2, n2 }: TwoGroups): void {
    checkWhole('n1', n1, 1);
    checkWhole('n2', n2, 1);
    checkWhole('x1', x1, 0, n1);
    checkWhole('x2', x2, 0, n2);
}

const counted = { unit: 'cases', digits: 0 } as const;

/** Counts and proportions of the groups. */
export function groupSteps({ x1, n1, x2, n2 }: TwoGroups): Step[] {
    const share = { unit: 'proportion', digits: 4 } as const;
    return [
        given('x₁', { ru: 'успехи в группе 1', en: 'successes in group 1' }, x1, counted),
        given('n₁', { ru: 'случаи группы 1', en: 'cases of group 1' }, n1, counted),
        given('x₂', { ru: 'успехи в группе 2', en: 'successes in group 2' }, x2, counted),
        given('n₂', { ru: 'случаи группы 2', en: 'cases of group 2' }, n2, counted),
        computed(
            'p̂₁',
            { ru: 'доля в группе 1', en: 'proportion of group 1' },
            '{x₁} / {n₁}',
            { 'x₁': x1, 'n₁': n1 },
            x1 / n1,
            share,
        ),
        computed(
            'p̂₂',
            { ru: 'доля в группе 2', en: 'proportion of group 2' },
            '{x₂} / {n₂}',
            { 'x₂': x2, 'n₂': n2 },
            x2 / n2,
            share,
        ),
    ];
}
