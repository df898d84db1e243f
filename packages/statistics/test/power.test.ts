import {
    agreementDetectable,
    aucDetectable,
    aucPlannedHalfWidth,
    aucPrecisionSize,
    aucTestPower,
    detectableMargin,
    detectableProportion,
    iccDetectable,
    iccFullWidth,
    iccTestPower,
    kappaFitDetectable,
    kappaFitTestPower,
    kappaHalfWidth,
    kappaTestDetectable,
    kappaTestPower,
    likelihoodRatioLimits,
    limitsOfAgreementWidth,
    mrmcDetectable,
    type PairedSizeMethod,
    pairedAucDetectable,
    pairedAucPower,
    pairedDetectable,
    pairedDetectableMargin,
    pairedPower,
    predictiveValueDetectable,
    predictiveValuePower,
    sequentialDetectable,
    sequentialPower,
    sequentialSize,
    simonTwoStage,
    twoProportionsPower,
    twoStageDetectable,
    twoStageOperation,
    type TwoProportionsMethod,
} from '@trialwright/statistics';
import { describe, expect, it, test } from 'vitest';
import { folders, kebab, need, number, readTable, type Row } from './reference-tables/harness.js';
import { checkDerivation } from './support/check-derivation.js';

type Sides = 1 | 2;

/** The cases of a reference table's size have the table's power, and one case fewer has less. */
function sizedBy(table: string, take: (row: Row) => { target: number; at: number; fewer?: number } | undefined): void {
    test.each(folders)(`${table}: power at its sizes`, folder => {
        const rows = readTable(folder, table);
        let used = 0;
        for (const row of rows) {
            const found = take(row);
            if (!found) continue;
            used++;
            const name = Object.values(row).join(' ');
            expect(found.at, name).toBeGreaterThanOrEqual(found.target - 1e-9);
            if (found.fewer !== undefined) expect(found.fewer, name).toBeLessThan(found.target);
        }
        expect(used).toBeGreaterThan(0);
    });
}

const sides = (row: Row) => need(row, 'sides') as Sides;

describe('two proportions', () => {
    const names: Record<string, TwoProportionsMethod> = {
        arcsine: 'arcsine-two-sample',
        z_unpooled_csw: 'z-unpooled-conservative',
        z_unpooled_tost_exactpower: 'z-unpooled',
        fisher_exact: 'fisher-exact',
    };
    sizedBy('04a_two_prop_n', row => {
        if (/unconditional|stable/.test(row.method!)) return undefined;
        const method = names[row.method!] ?? (kebab(row.method!) as TwoProportionsMethod);
        const ratio = need(row, 'ratio_n1_n2');
        const [n1, n2] = [need(row, 'n1'), need(row, 'n2')];
        // Exact power of large groups takes long, and smaller ones show the same.
        if (method === 'fisher-exact' && n1 > 150) return undefined;
        const kind = row.hypothesis === 'noninferiority' ? 'non-inferiority' : row.hypothesis;
        const comparison = { kind, margin: need(row, 'margin') } as never;
        const plan = {
            p1: need(row, 'p1'),
            p2: need(row, 'p2'),
            comparison,
            alpha: need(row, 'alpha'),
            sides: sides(row),
            method,
        };
        const power = (groups: { n1: number; n2: number }) => twoProportionsPower({ ...plan, ...groups }).power;
        const fewer =
            n2 > 1 && n1 > 1 ? power({ n1: Math.max(1, Math.floor((n2 - 1) * ratio)), n2: n2 - 1 }) : undefined;
        return { target: need(row, 'target_power'), at: power({ n1, n2 }), fewer };
    });

    // n a group, p1, p2, alpha, sides, power: R 4.2.2, power.prop.test
    it.each<[number, number, number, number, Sides, number]>([
        [100, 0.9, 0.8, 0.05, 2, 0.50819106818774],
        [50, 0.75, 0.5, 0.05, 2, 0.74016590133139],
        [201, 0.85, 0.75, 0.025, 1, 0.70904491235502],
        [30, 0.2, 0.5, 0.1, 2, 0.79769783866467],
    ])('pooled z equals power.prop.test, %d of %d and %d', (n, p1, p2, alpha, both, power) => {
        const result = twoProportionsPower({ p1, p2, n1: n, n2: n, alpha, sides: both, method: 'z-pooled' });
        expect(result.power).toBeCloseTo(power, 12);
        checkDerivation(result.derivation);
    });

    // n a group, p of one, alpha, power, p of the other: R 4.2.2, power.prop.test(p2 = NULL)
    it.each([
        [100, 0.5, 0.05, 0.9, 0.72122661855425],
        [60, 0.2, 0.05, 0.8, 0.43585717211423],
    ])('detectable proportion, %d against %d', (n, p2, alpha, power, p1) => {
        const result = detectableProportion({ p2, n1: n, n2: n, alpha, sides: 2, power, method: 'z-pooled' });
        expect(result.p1).toBeCloseTo(p1, 9);
        checkDerivation(result.derivation);
    });

    // n1, n2, p1, p2, alpha, power: R 4.2.2, Σ dbinom · dbinom over all outcomes with phyper ≤ alpha
    it.each([
        [40, 40, 0.9, 0.6, 0.025, 0.85236901058263],
        [30, 60, 0.8, 0.5, 0.025, 0.74841107105667],
        [70, 25, 0.95, 0.7, 0.05, 0.85550934096105],
        [15, 12, 0.9, 0.4, 0.05, 0.85768296097727],
    ])('Fisher, groups of %d and %d', (n1, n2, p1, p2, alpha, power) => {
        const plan = { alpha, method: 'fisher-exact' } as const;
        const result = twoProportionsPower({ p1, p2, n1, n2, ...plan });
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
        expect(twoProportionsPower({ p1: p2, p2: p1, n1: n2, n2: n1, ...plan }).power).toBeCloseTo(power, 10);
        const found = detectableProportion({ p2, n1, n2, ...plan, power: result.power });
        expect(found.p1).toBeCloseTo(p1, 8);
    });

    it.each<['non-inferiority' | 'equivalence', TwoProportionsMethod]>([
        ['non-inferiority', 'farrington-manning'],
        ['non-inferiority', 'z-unpooled'],
        ['equivalence', 'z-unpooled'],
        ['equivalence', 'z-unpooled-conservative'],
    ])('detectable margin of %s by %s', (kind, method) => {
        const plan = { p1: 0.86, p2: 0.88, n1: 420, n2: 300, alpha: 0.025, method };
        const { margin, derivation } = detectableMargin({ ...plan, kind, power: 0.8 });
        checkDerivation(derivation);
        expect(twoProportionsPower({ ...plan, comparison: { kind, margin } }).power).toBeCloseTo(0.8, 10);
    });

    it.each(['z-pooled', 'z-pooled-cc', 'z-unpooled', 'farrington-manning', 'arcsine-two-sample'] as const)(
        '%s: derivation recomputes',
        method =>
            checkDerivation(twoProportionsPower({ p1: 0.7, p2: 0.85, n1: 120, n2: 80, method, sides: 2 }).derivation),
    );
});

describe('paired proportions', () => {
    const names: Record<string, PairedSizeMethod> = {
        connor: 'connor',
        miettinen: 'miettinen',
        exact_conditional: 'mcnemar-exact',
        liu_rmle_score: 'tango-score',
        liu_sample_based: 'wald-paired-size',
    };
    sizedBy('05c_paired_n', row => {
        const method = names[row.method!];
        if (!method) return undefined;
        const margin = row.hypothesis === 'noninferiority' ? need(row, 'margin') : undefined;
        const plan = {
            p10: need(row, 'p10'),
            p01: need(row, 'p01'),
            margin,
            alpha: need(row, 'alpha'),
            sides: sides(row),
            method,
        };
        const n = need(row, 'n');
        const power = (cases: number) => pairedPower({ ...plan, n: cases }).power;
        return { target: need(row, 'target_power'), at: power(n), fewer: n > 1 ? power(n - 1) : undefined };
    });

    // n, p10, p01, alpha, power: R 4.2.2, Σ dbinom(m) · P(reject | m) over all discordant numbers and outcomes
    it.each([
        [120, 0.25, 0.1, 0.025, 0.76935683264895],
        [60, 0.15, 0.05, 0.05, 0.43047455610558],
        [300, 0.08, 0.03, 0.025, 0.69913369436969],
    ])('exact McNemar, %d cases', (n, p10, p01, alpha, power) => {
        const result = pairedPower({ p10, p01, n, alpha, method: 'mcnemar-exact' });
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
        const discordance = p10 + p01;
        const found = pairedDetectable({ discordance, n, alpha, power: result.power, method: 'mcnemar-exact' });
        expect(found.difference).toBeCloseTo(p10 - p01, 8);
    });

    it.each(['connor', 'miettinen'] as const)('difference that %s detects', method => {
        const found = pairedDetectable({ discordance: 0.35, n: 120, sides: 2, power: 0.8, method, direction: 'below' });
        expect(found.difference).toBeLessThan(0);
        checkDerivation(found.derivation);
        const { p10, p01 } = found;
        expect(pairedPower({ p10, p01, n: 120, sides: 2, method }).power).toBeCloseTo(0.8, 10);
    });

    it.each(['tango-score', 'wald-paired-size'] as const)('margin that %s shows', method => {
        const plan = { p10: 0.06, p01: 0.07, n: 300, method };
        const found = pairedDetectableMargin({ ...plan, power: 0.9 });
        checkDerivation(found.derivation);
        expect(pairedPower({ ...plan, margin: found.margin }).power).toBeCloseTo(0.9, 10);
    });
});

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

describe('predictive values and likelihood ratios', () => {
    sizedBy('07b_lr_pv_n', row => {
        const value = { steinberg_ppv_test: 'ppv', steinberg_npv_test: 'npv' }[row.method!] as
            | 'ppv'
            | 'npv'
            | undefined;
        if (!value) return undefined;
        const plan = {
            value,
            sensitivity: need(row, 'se'),
            specificity: need(row, 'sp'),
            prevalence: need(row, 'prevalence'),
            goal: need(row, 'target'),
            alpha: 1 - need(row, 'conf_level'),
        };
        const [diseased, nonDiseased] = [need(row, 'n_pos'), need(row, 'n_neg')];
        const power = need(row, 'power');
        const found = predictiveValueDetectable({ ...plan, diseased, nonDiseased, power });
        expect(found.goal).toBeGreaterThanOrEqual(plan.goal - 1e-12);
        checkDerivation(found.derivation);
        // The table rounds the total up, then both parts.
        const fewer = { diseased: diseased - 2, nonDiseased: nonDiseased - 2 };
        const at = predictiveValuePower({ ...plan, diseased, nonDiseased });
        checkDerivation(at.derivation);
        return { target: power, at: at.power, fewer: predictiveValuePower({ ...plan, ...fewer }).power };
    });

    test.each(folders)('07b_lr_pv_n: limits of likelihood ratios at its sizes', folder => {
        const rows = readTable(folder, '07b_lr_pv_n').filter(row => row.method!.startsWith('simel'));
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
            const ratio = row.method!.includes('pos') ? 'positive' : 'negative';
            const plan = {
                ratio,
                sensitivity: need(row, 'se'),
                specificity: need(row, 'sp'),
                level: need(row, 'conf_level'),
            } as const;
            const at = likelihoodRatioLimits({
                ...plan,
                diseased: need(row, 'n_pos'),
                nonDiseased: need(row, 'n_neg'),
            });
            const target = need(row, 'target');
            const enough = row.method!.includes('width')
                ? at.fullWidth <= target
                : ratio === 'positive'
                  ? at.lower >= target
                  : at.upper <= target;
            expect(enough, Object.values(row).join(' ')).toBe(true);
            checkDerivation(at.derivation);
        }
    });
});

describe('agreement', () => {
    sizedBy('08b_kappa_n', row => {
        const n = number(row.n)!;
        const plan = {
            kappa0: number(row.kappa0)!,
            kappa1: need(row, 'kappa1'),
            alpha: need(row, 'alpha'),
            sides: sides(row),
        };
        const share = need(row, 'p_rater1');
        if (row.method === 'cantor') {
            const rest = { ...plan, first: share, second: need(row, 'p_rater2') };
            const power = (cases: number) => kappaTestPower({ ...rest, n: cases }).power;
            checkDerivation(kappaTestPower({ ...rest, n }).derivation);
            return { target: need(row, 'power'), at: power(n), fewer: power(n - 1) };
        }
        if (row.method !== 'donner_eliasziw_gof') return undefined;
        const rest = { ...plan, share, raters: need(row, 'raters') };
        const power = (cases: number) => kappaFitTestPower({ ...rest, n: cases }).power;
        checkDerivation(kappaFitTestPower({ ...rest, n }).derivation);
        return { target: need(row, 'power'), at: power(n), fewer: power(n - 1) };
    });

    sizedBy('08d_agreement_n', row => {
        if (row.method !== 'walter_icc_test') return undefined;
        const n = need(row, 'n');
        const plan = {
            icc0: need(row, 'rho0'),
            icc1: need(row, 'rho1'),
            raters: need(row, 'k_raters'),
            alpha: need(row, 'alpha'),
            sides: (/tails=2/.test(row.note!) ? 2 : 1) as Sides,
        };
        const power = (cases: number) => iccTestPower({ ...plan, n: cases }).power;
        checkDerivation(iccTestPower({ ...plan, n }).derivation);
        return { target: need(row, 'power'), at: power(n), fewer: n > 2 ? power(n - 1) : undefined };
    });

    test.each(folders)('08b and 08d: precision at the tables’ sizes', folder => {
        let used = 0;
        for (const row of readTable(folder, '08d_agreement_n')) {
            const n = need(row, 'n');
            const level = 1 - need(row, 'alpha');
            const width = (cases: number): number | undefined => {
                if (row.method === 'bonett_icc_width') {
                    return iccFullWidth({ icc: need(row, 'rho1'), raters: need(row, 'k_raters'), n: cases, level })
                        .fullWidth;
                }
                if (row.method === 'loa_width_sd_units') return limitsOfAgreementWidth({ n: cases, level }).fullWidth;
                return row.method === 'loa_width_sd_units_t'
                    ? limitsOfAgreementWidth({ n: cases, level }).byStudent
                    : undefined;
            };
            const reached = width(n);
            if (reached === undefined) continue;
            used++;
            expect(reached).toBeLessThanOrEqual(need(row, 'full_width') + 1e-12);
            const correction = row.method === 'bonett_icc_width' ? 6 : 1;
            if (n > correction + 2) expect(width(n - 1)).toBeGreaterThan(need(row, 'full_width'));
        }
        for (const row of readTable(folder, '08b_kappa_n')) {
            if (row.method !== 'asymptotic_precision') continue;
            used++;
            const plan = { kappa: need(row, 'kappa1'), share: need(row, 'p_rater1'), level: 1 - need(row, 'alpha') };
            const target = Number(/half-width=([\d.]+)/.exec(row.note!)![1]);
            const found = kappaHalfWidth({ ...plan, n: need(row, 'n') });
            expect(found.halfWidth).toBeLessThanOrEqual(target);
            expect(kappaHalfWidth({ ...plan, n: need(row, 'n') - 1 }).halfWidth).toBeGreaterThan(target);
            checkDerivation(found.derivation);
        }
        expect(used).toBeGreaterThan(0);
    });

    it('what is detectable has the power', () => {
        const kappa = { kappa0: 0.6, first: 0.3, second: 0.35, n: 150, alpha: 0.05, sides: 1 } as const;
        const one = kappaTestDetectable({ ...kappa, power: 0.8 });
        expect(kappaTestPower({ ...kappa, kappa1: one.kappa1 }).power).toBeCloseTo(0.8, 9);
        const fit = { kappa0: 0.4, share: 0.3, raters: 3, n: 100, sides: 1 } as const;
        const two = kappaFitDetectable({ ...fit, power: 0.9 });
        expect(kappaFitTestPower({ ...fit, kappa1: two.kappa1 }).power).toBeCloseTo(0.9, 9);
        const icc = { icc0: 0.7, raters: 2, n: 40 };
        const three = iccDetectable({ ...icc, power: 0.8 });
        expect(iccTestPower({ ...icc, icc1: three.icc1 }).power).toBeCloseTo(0.8, 9);
        checkDerivation(three.derivation);
    });

    test.each(folders)('08d: the acceptable difference of Lu 2016 from its size and power', folder => {
        const rows = readTable(folder, '08d_agreement_n').filter(row => row.method === 'lu2016_loa_test');
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
            const plan = {
                bias: need(row, 'rho1'),
                standardDeviation: need(row, 'rho0'),
                alpha: need(row, 'alpha'),
                n: need(row, 'n'),
            };
            // The table's last column of such a row is the power that its n has.
            const { acceptable } = agreementDetectable({ ...plan, power: need(row, 'n_fractional') });
            expect(acceptable).toBeCloseTo(need(row, 'full_width'), 6);
        }
    });
});

test.each(folders)('several readers: 11b’s effect from its power', folder => {
    for (const row of readTable(folder, '11b_mrmc_power')) {
        const pilot = {
            treatmentReader: need(row, 'VarTR'),
            cov1: need(row, 'Cov1'),
            cov2: need(row, 'Cov2'),
            cov3: need(row, 'Cov3'),
            variance: need(row, 'VarEps'),
            pilotCases: need(row, 'K_pilot'),
        };
        const plan = { pilot, readers: need(row, 'readers'), cases: need(row, 'cases'), alpha: need(row, 'alpha') };
        const power = need(row, 'power_RRRC');
        if (power > 0.999999) continue;
        expect(mrmcDetectable({ ...plan, power }).effect).toBeCloseTo(need(row, 'effect'), 6);
    }
});

describe('two stages', () => {
    // r1, n1, r, n, P(reject) at 0.1 and at 0.3: R 4.2.2, Σ dbinom · pbinom
    it.each([
        [1, 10, 5, 29, 0.047086306643891, 0.80506291315032],
        [0, 9, 2, 24, 0.36441724364973, 0.95289022222805],
        [3, 13, 12, 43, 0.00012845653908751, 0.40753914793878],
    ])('%d of %d, %d of %d', (r1, n1, r, n, low, high) => {
        const rule = { r1, n1, r, n };
        expect(twoStageOperation({ ...rule, p: 0.1 }).rejection).toBeCloseTo(low, 12);
        expect(twoStageOperation({ ...rule, p: 0.3 }).rejection).toBeCloseTo(high, 12);
        expect(twoStageDetectable({ ...rule, power: high }).p1).toBeCloseTo(0.3, 10);
    });

    it('says of a design what the search said', () => {
        const { optimal } = simonTwoStage({ p0: 0.2, p1: 0.4, alpha: 0.1, beta: 0.1 });
        const { r1, n1, r, n } = optimal;
        const found = twoStageOperation({ r1, n1, r, n, p: 0.2 });
        expect(found.rejection).toBeCloseTo(optimal.actualAlpha, 12);
        expect(found.expectedN).toBeCloseTo(optimal.expectedN, 10);
        expect(found.earlyStop).toBeCloseTo(optimal.earlyStop, 12);
    });
});

test.each(folders)('13b: the inflated size has the power, whatever the effect', folder => {
    for (const row of readTable(folder, '13b_gs_sample_size')) {
        const kind = { OF: 'obrien-fleming', P: 'pocock', asOF: 'lan-demets-obrien-fleming', asP: 'lan-demets-pocock' }[
            row.type!
        ];
        if (!kind) continue;
        const kMax = need(row, 'k_max');
        const plan = {
            shape: { kind } as { kind: 'pocock' },
            informationRates: Array.from({ length: kMax }, (_, k) => (k + 1) / kMax),
            alpha: need(row, 'alpha'),
        };
        const power = need(row, 'power');
        const size = sequentialSize({ ...plan, effect: 0.1, power });
        expect(size.fractional / size.fixed).toBeCloseTo(need(row, 'inflation_factor'), 6);
        expect(sequentialPower({ ...plan, effect: 0.1, n: size.n }).power).toBeGreaterThanOrEqual(power - 1e-9);
        expect(sequentialPower({ ...plan, effect: 0.1, n: size.n - 1 }).power).toBeLessThan(power);
        const { effect } = sequentialDetectable({ ...plan, n: size.n, power });
        expect(sequentialPower({ ...plan, effect, n: size.n }).power).toBeCloseTo(power, 9);
    }
});
