import { ceiling } from '../core/ceiling.js';
import { checkInside } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import {
    beforeRounding,
    classSteps,
    counted,
    derivationOf,
    ratioStep,
    testSteps,
    unrounded,
} from '../steps/test-steps.js';
import { type AreaComparisonInput, type CheckedAreas, checkAreas, checkReach } from './area-comparison.js';
import { areaStep, obuchowskiSteps } from './auc-size-steps.js';
import { obuchowskiVariance } from './auc-variance.js';

export interface AreaComparisonSizeInput extends AreaComparisonInput {
    /** Non-diseased for each diseased, > 0; default 1. */
    ratio?: number;
    /** Target power, alpha < power < 1. */
    power: number;
}

export interface AreaComparisonSize {
    /** Of all cases where they are paired, else of group 2. */
    diseased: number;
    nonDiseased: number;
    /** Of group 1; paired: 0. */
    diseased1: number;
    nonDiseased1: number;
    /** `diseased` before rounding up. */
    fractional: number;
    derivation: Derivation;
}

/**
 * Cases with which an area is shown to be not inferior or equivalent to another, measured on the same cases or in
 * parallel groups, or superior in parallel groups (Obuchowski 1997, American Journal of Roentgenology 168: 13-17; Zhou,
 * Obuchowski, McClish 2011, ch. 6). The variance is Obuchowski's at the expected areas, since the analysis takes that of
 * the data; for superiority also at equal areas.
 * @throws StatisticsError if an argument is outside its range, or the expected difference contradicts the hypothesis.
 */
export function areaComparisonSize(input: AreaComparisonSizeInput): AreaComparisonSize {
    const { ratio = 1, power } = input;
    const facts = checkAreas(input);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    checkInside('power', power, facts.alpha, 1);
    const reach = checkReach(facts);
    const { auc1, auc2, kind, margin, groupRatio: k, alpha, sides, z } = facts;
    const { v1, v2, spread } = unitVariances(facts, ratio);
    const z2 = upperZ(1 - power);
    const inputs = { 'z₁': z, 'z₂': z2, W: spread, 'A₁': auc1, 'A₂': auc2, Δ: margin };
    const sized = (fractional: number, steps: Step[]): AreaComparisonSize => {
        const [diseased, nonDiseased] = [ceiling(fractional), ceiling(fractional * ratio)];
        const parallel = facts.groups === 'parallel';
        const one = parallel ? [ceiling(diseased * k), ceiling(nonDiseased * k)] : [0, 0];
        const size = { diseased, nonDiseased, diseased1: one[0]!, nonDiseased1: one[1]!, fractional };
        const all: Step[] = [
            areaStep('₁', auc1),
            areaStep('₂', auc2),
            ...(kind === 'superiority' ? [] : [given('Δ', marginLabel, margin, { unit: 'proportion' })]),
            ratioStep(ratio),
            ...obuchowskiSteps('₁', auc1, ratio),
            ...obuchowskiSteps('₂', auc2, ratio),
            ...spreadSteps(facts, v1, v2, spread),
            ...testSteps({ alpha, sides, power }),
            ...steps,
            ...classSteps(size, ratio),
            ...(parallel ? groupSteps(k, size) : []),
        ];
        return { ...size, derivation: derivationOf('area-comparison-size', all) };
    };
    if (kind === 'equivalence') {
        const root = equivalenceRoot(facts, spread, power);
        return sized(root, equivalenceSteps(facts, spread, root));
    }
    if (kind === 'non-inferiority') {
        const fractional = (Math.max(0, z + z2) ** 2 * spread) / reach ** 2;
        const template = 'max(0, {z₁} + {z₂})² · {W} / ({A₁} − {A₂} + {Δ})²';
        return sized(fractional, [computed('n*', beforeRounding, template, inputs, fractional, unrounded)]);
    }
    const under0 = v1 * (1 / k + 1);
    const fractional = (Math.max(0, z * Math.sqrt(under0) + z2 * Math.sqrt(spread)) / reach) ** 2;
    const label = { ru: 'дисперсия разности при равных площадях', en: 'variance of the difference at equal areas' };
    return sized(fractional, [
        computed('W₀', label, '{V₁} · (1 / {k} + 1)', { 'V₁': v1, k }, under0, { digits: 6 }),
        computed(
            'n*',
            beforeRounding,
            '(max(0, {z₁} · √({W₀}) + {z₂} · √({W})) / ({A₁} − {A₂}))²',
            { ...inputs, 'W₀': under0 },
            fractional,
            unrounded,
        ),
    ]);
}

const marginLabel = { ru: 'граница', en: 'margin' };

/** Variances times the diseased (of group 2), of each area and of the difference. */
function unitVariances(facts: CheckedAreas, ratio: number): { v1: number; v2: number; spread: number } {
    const v1 = obuchowskiVariance(facts.auc1, ratio);
    const v2 = obuchowskiVariance(facts.auc2, ratio);
    return { v1, v2, spread: v1 / facts.groupRatio + v2 - 2 * facts.correlation * Math.sqrt(v1 * v2) };
}

function spreadSteps(facts: CheckedAreas, v1: number, v2: number, spread: number): Step[] {
    const label = {
        ru: 'дисперсия разности на один случай с патологией',
        en: 'variance of the difference a diseased case',
    };
    const inputs = { 'V₁': v1, 'V₂': v2 };
    if (facts.groups === 'paired') {
        const { correlation: ρ } = facts;
        const name = { ru: 'корреляция оценок площадей', en: 'correlation of the estimated areas' };
        const template = '{V₁} + {V₂} − 2 · {ρ} · √({V₁} · {V₂})';
        return [given('ρ', name, ρ), computed('W', label, template, { ...inputs, ρ }, spread, { digits: 6 })];
    }
    const { groupRatio: k } = facts;
    const name = { ru: 'случаев группы 1 на один случай группы 2', en: 'cases of group 1 for each of group 2' };
    return [given('k', name, k), computed('W', label, '{V₁} / {k} + {V₂}', { ...inputs, k }, spread, { digits: 6 })];
}

function groupSteps(k: number, size: Omit<AreaComparisonSize, 'derivation'>): Step[] {
    const { diseased, nonDiseased, diseased1, nonDiseased1 } = size;
    const up = { ...counted, rounding: 'up' } as const;
    const one = {
        ru: 'случаи с патологией в группе 1; n₊ — в группе 2',
        en: 'diseased of group 1; n₊ are those of group 2',
    };
    const other = { ru: 'случаи без патологии в группе 1', en: 'non-diseased of group 1' };
    return [
        computed('n₊(1)', one, '⌈{k} · {n₊}⌉', { k, 'n₊': diseased }, diseased1, up),
        computed('n₋(1)', other, '⌈{k} · {n₋}⌉', { k, 'n₋': nonDiseased }, nonDiseased1, up),
    ];
}

/** Power of both one-sided tests with a standard error. */
export function equivalencePower({ auc1, auc2, margin, z }: CheckedAreas, error: number): number {
    const difference = auc1 - auc2;
    const up = normalCdf((margin - difference) / error - z);
    return Math.max(0, up + normalCdf((margin + difference) / error - z) - 1);
}

/** Both one-sided tests reject with the target power. */
function equivalenceRoot(facts: CheckedAreas, spread: number, power: number): number {
    const excess = (root: number) => equivalencePower(facts, Math.sqrt(spread) / root) - power;
    let high = 2;
    while (excess(high) < 0) high *= 2;
    // With no cases at all the power is 0, and so below any target.
    return findRoot(excess, 1e-9, high) ** 2;
}

function equivalenceSteps({ auc1, auc2, margin, z }: CheckedAreas, spread: number, root: number): Step[] {
    const error = Math.sqrt(spread / root);
    const labels = {
        s: { ru: 'стандартная ошибка разности при n*', en: 'standard error of the difference at n*' },
        power: { ru: 'мощность двух односторонних критериев при n*', en: 'power of both one-sided tests at n*' },
    };
    const inputs = { 'A₁': auc1, 'A₂': auc2, Δ: margin, s: error, 'z₁': z };
    const template = 'Φ(({Δ} − ({A₁} − {A₂})) / {s} − {z₁}) + Φ(({Δ} + ({A₁} − {A₂})) / {s} − {z₁}) − 1';
    const power = equivalencePower({ auc1, auc2, margin, z } as CheckedAreas, error);
    const formula = 'min{n : Φ((Δ − δ) / s(n) − z₁) + Φ((Δ + δ) / s(n) − z₁) − 1 ≥ 1 − β}, δ = A₁ − A₂';
    return [
        { symbol: 'n*', label: beforeRounding, formula, value: root, ...unrounded, digits: 6 },
        computed('s', labels.s, '√({W} / {n*})', { W: spread, 'n*': root }, error, { digits: 6 }),
        computed('P(n*)', labels.power, template, inputs, power, { unit: 'probability', digits: 6 }),
    ];
}
