import { checkWhole } from '../core/check.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import type { PairedTable } from './paired-method.js';

/** @returns the number of cases. @throws StatisticsError */
export function checkTable({ a, b, c, d }: PairedTable): number {
    checkWhole('a', a, 0);
    checkWhole('b', b, 0);
    checkWhole('c', c, 0);
    checkWhole('d', d, 0);
    checkWhole('a + b + c + d', a + b + c + d, 1);
    return a + b + c + d;
}

/** Cells of the table, number of cases, difference. */
export function tableSteps({ a, b, c, d }: PairedTable): Step[] {
    const counted = { unit: 'cases', digits: 0 } as const;
    const n = a + b + c + d;
    const difference = { ru: 'разность долей', en: 'difference of the proportions' };
    return [
        given('a', { ru: 'положительны оба метода', en: 'both methods positive' }, a, counted),
        given('b', { ru: 'положителен только метод 1', en: 'only method 1 positive' }, b, counted),
        given('c', { ru: 'положителен только метод 2', en: 'only method 2 positive' }, c, counted),
        given('d', { ru: 'отрицательны оба метода', en: 'both methods negative' }, d, counted),
        computed('n', { ru: 'случаи', en: 'cases' }, '{a} + {b} + {c} + {d}', { a, b, c, d }, n, counted),
        computed('δ̂', difference, '({b} − {c}) / {n}', { b, c, n }, (b - c) / n, { unit: 'proportion', digits: 4 }),
    ];
}
