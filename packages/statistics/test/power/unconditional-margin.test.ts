import { detectableMargin, twoProportionsPower } from '@trialwright/statistics';
import { expect, it, test } from 'vitest';
import { need, readTable } from '../reference-tables/harness.js';
import { checkDerivation } from '../support/check-derivation.js';
import { ownTables } from '../support/read-table.js';

const plan = { kind: 'non-inferiority', method: 'exact-unconditional' } as const;

test('04a: the margin of a size is shown with it, and no much smaller one', () => {
    const rows = readTable(ownTables, '04a_two_prop_n').filter(
        row => row.method === 'exact_unconditional_score' && Number(row.margin) > 0,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
        const groups = { p1: need(row, 'p1'), p2: need(row, 'p2'), n1: need(row, 'n1'), n2: need(row, 'n2') };
        const power = need(row, 'target_power');
        const found = detectableMargin({ ...plan, ...groups, alpha: need(row, 'alpha'), power });
        expect(found.margin).toBeLessThanOrEqual(need(row, 'margin') + 1e-9);
        expect(found.margin).toBeGreaterThan(0.85 * need(row, 'margin'));
        checkDerivation(found.derivation);
    }
});

it.each([
    [0.85, 0.85, 60, 60, 0.8],
    [0.9, 0.88, 100, 80, 0.9],
    [0.5, 0.6, 25, 30, 0.7],
])('%d and %d, groups of %d and %d: the power is there from this margin on', (p1, p2, n1, n2, power) => {
    const groups = { p1, p2, n1, n2, alpha: 0.025, method: plan.method };
    const { margin } = detectableMargin({ ...groups, kind: plan.kind, power });
    const at = (value: number) =>
        twoProportionsPower({ ...groups, comparison: { kind: plan.kind, margin: value } }).power;
    expect(at(margin)).toBeGreaterThanOrEqual(power);
    expect(at(margin - 1e-4)).toBeLessThan(power);
    for (let k = 1; k <= 50; k++) expect(at(margin + k * 2e-4)).toBeGreaterThanOrEqual(power);
});

it('says the most power that groups can have', () => {
    const groups = { p1: 0.3, p2: 0.9, n1: 2, n2: 2, alpha: 0.01 };
    expect(() => detectableMargin({ ...plan, ...groups, power: 0.9 })).toThrow(
        expect.objectContaining({ argument: 'power' }),
    );
});
