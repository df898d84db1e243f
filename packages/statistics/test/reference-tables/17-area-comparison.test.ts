import {
    type AreaComparison,
    areaComparisonPower,
    areaComparisonSize,
    areaDetectableMargin,
} from '@trialwright/statistics';
import { expect } from 'vitest';
import { need, number, referenceTable } from './harness.js';

const kinds = { noninferiority: 'non-inferiority', equivalence: 'equivalence', superiority: 'superiority' } as const;

referenceTable('17_area_comparison_n', row => {
    const kind = kinds[row.kind as keyof typeof kinds];
    if (!kind) return undefined;
    const plan = {
        auc1: need(row, 'auc1'),
        auc2: need(row, 'auc2'),
        groups: row.groups as 'paired' | 'parallel',
        comparison: (kind === 'superiority' ? { kind } : { kind, margin: need(row, 'margin') }) as AreaComparison,
        correlation: number(row.correlation),
        groupRatio: number(row.group_ratio),
        alpha: need(row, 'alpha'),
        sides: need(row, 'sides') as 1 | 2,
    };
    const power = need(row, 'power');
    const size = areaComparisonSize({ ...plan, ratio: need(row, 'ratio'), power });
    const cases = { diseased: need(row, 'n_pos'), nonDiseased: need(row, 'n_neg') };
    const reached = areaComparisonPower({ ...plan, ...cases }).power;
    expect(reached).toBeGreaterThanOrEqual(power - 1e-9);
    expect(reached).toBeLessThan(power + 0.03);
    if (kind !== 'superiority') {
        const { margin } = areaDetectableMargin({ ...plan, ...cases, kind, power });
        expect(margin).toBeLessThanOrEqual(need(row, 'margin') + 1e-9);
        expect(margin).toBeGreaterThan(need(row, 'margin') * 0.95);
    }
    const parallel = plan.groups === 'parallel';
    return [
        { column: 'n_fractional', actual: size.fractional },
        { column: 'n_pos', actual: size.diseased },
        { column: 'n_neg', actual: size.nonDiseased },
        ...(parallel
            ? [
                  { column: 'n_pos_1', actual: size.diseased1 },
                  { column: 'n_neg_1', actual: size.nonDiseased1 },
              ]
            : []),
    ];
});
