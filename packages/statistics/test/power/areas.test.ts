import {
    aucDetectable,
    aucPlannedHalfWidth,
    aucPrecisionAssurance,
    aucPrecisionSize,
    aucTestPower,
    pairedAucDetectable,
    pairedAucPower,
} from '@trialwright/statistics';
import { describe, expect, it } from 'vitest';
import { need, number } from '../reference-tables/harness.js';
import { checkDerivation } from '../support/check-derivation.js';
import { sides, sizedBy } from '../support/sized-by.js';

describe('areas under the curve', () => {
    sizedBy('06b_auc_n', row => {
        const n = { diseased: number(row.n_pos)!, nonDiseased: number(row.n_neg)! };
        const ratio = need(row, 'kappa_neg_per_pos');
        const less = { diseased: n.diseased - 1, nonDiseased: Math.floor((n.diseased - 1) * ratio) };
        const method = row.method!;
        if (less.diseased < 2 || less.nonDiseased < 2) return undefined;
        if (/_vs_/.test(method)) {
            const variance = method.startsWith('hanley') ? 'hanley-mcneil' : 'obuchowski';
            const plan = {
                auc0: need(row, 'auc0'),
                auc1: need(row, 'auc1'),
                alpha: need(row, 'alpha'),
                sides: sides(row),
                variance,
            } as const;
            const power = (cases: typeof n) => aucTestPower({ ...plan, ...cases }).power;
            return { target: need(row, 'power'), at: power(n), fewer: power(less) };
        }
        if (!method.startsWith('obuchowski_two')) return undefined;
        const plan = {
            auc1: need(row, 'auc1'),
            auc2: need(row, 'auc0'),
            correlation: Number(/r=([-\d.]+)/.exec(row.note!)![1]),
            nullArea: method.endsWith('ref2') ? 'second' : 'first',
            alpha: need(row, 'alpha'),
            sides: sides(row),
        } as const;
        const power = (cases: typeof n) => pairedAucPower({ ...plan, ...cases }).power;
        return { target: need(row, 'power'), at: power(n), fewer: power(less) };
    });

    // area, diseased, non-diseased, alpha, one-sided and two-sided power: R 4.2.2, pROC 1.18.0, power.roc.test
    it.each([
        [0.7, 33, 33, 0.05, 0.90275402880256, 0.83353036560141],
        [0.8, 50, 80, 0.05, 0.9999991611389, 0.99999540217913],
        [0.65, 200, 100, 0.01, 0.98182160460101, 0.96675763520952],
    ])('area %d against 0.5 equals pROC, %d and %d', (auc1, diseased, nonDiseased, alpha, one, two) => {
        const plan = { auc0: 0.5, auc1, diseased, nonDiseased, alpha };
        const result = aucTestPower({ ...plan, sides: 1 });
        expect(result.power).toBeCloseTo(one, 9);
        checkDerivation(result.derivation);
        expect(aucTestPower({ ...plan, sides: 2 }).power).toBeCloseTo(two, 9);
        const found = aucDetectable({ ...plan, sides: 2, power: 0.8 });
        expect(aucTestPower({ ...plan, auc1: found.auc1, sides: 2 }).power).toBeCloseTo(0.8, 9);
        const hanley = { ...plan, variance: 'hanley-mcneil', sides: 1 } as const;
        checkDerivation(aucDetectable({ ...hanley, auc0: 0.9, power: 0.8, direction: 'below' }).derivation);
    });

    it.each(['obuchowski', 'hanley-mcneil'] as const)('half-width by %s is what was sized', variance => {
        for (const assurance of [undefined, 0.8]) {
            const plan = { auc: 0.88, variance, assurance, level: 0.9 };
            const size = aucPrecisionSize({ ...plan, halfWidth: 0.05, ratio: 2 });
            const { diseased, nonDiseased } = size;
            const result = aucPlannedHalfWidth({ ...plan, diseased, nonDiseased });
            expect(result.halfWidth).toBeLessThanOrEqual(0.05 + 1e-12);
            checkDerivation(result.derivation);
            const less = { diseased: diseased - 1, nonDiseased: 2 * (diseased - 1) };
            expect(aucPlannedHalfWidth({ ...plan, ...less }).halfWidth).toBeGreaterThan(0.05);
        }
    });

    it('two areas: the detectable one has the power', () => {
        const plan = { auc2: 0.82, correlation: 0.5, diseased: 120, nonDiseased: 200, sides: 1, alpha: 0.025 } as const;
        const found = pairedAucDetectable({ ...plan, power: 0.9 });
        const reached = pairedAucPower({ ...plan, auc1: found.auc1 });
        expect(reached.power).toBeCloseTo(0.9, 9);
        checkDerivation(reached.derivation);
        expect(found.difference).toBeCloseTo(found.auc1 - 0.82, 12);
    });
});

describe('assurance of a precision', () => {
    it.each([
        [0.88, 0.05, 0.8, 1],
        [0.8, 0.07, 0.9, 2.5],
    ])(
        'area %d to %d with %d: reached with the size, and not with one case of each class less',
        (auc, halfWidth, assurance, ratio) => {
            for (const variance of ['obuchowski', 'hanley-mcneil'] as const) {
                const plan = { auc, halfWidth, variance, sides: 1 } as const;
                const { diseased, nonDiseased } = aucPrecisionSize({ ...plan, assurance, ratio });
                const found = aucPrecisionAssurance({ ...plan, diseased, nonDiseased });
                expect(found.assurance).toBeGreaterThanOrEqual(assurance);
                checkDerivation(found.derivation);
                const less = { diseased: diseased - 1, nonDiseased: Math.floor((diseased - 1) * ratio) };
                expect(aucPrecisionAssurance({ ...plan, ...less }).assurance).toBeLessThan(assurance);
            }
        },
    );
});
