import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { chance, counted, powerStep } from '../steps/test-steps.js';
import type { CoPrimary, CoPrimarySize, JointPower } from './co-primary.js';

const labels = {
    se0: { ru: 'целевая чувствительность', en: 'goal for sensitivity' },
    se1: { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' },
    sp0: { ru: 'целевая специфичность', en: 'goal for specificity' },
    sp1: { ru: 'ожидаемая специфичность', en: 'expected specificity' },
    alpha: { ru: 'уровень каждого критерия (односторонний)', en: 'level of each test (one-sided)' },
    diseased: { ru: 'случаи с патологией', en: 'diseased cases' },
    nonDiseased: { ru: 'случаи без патологии', en: 'non-diseased cases' },
    se: { ru: 'мощность для чувствительности', en: 'power for sensitivity' },
    sp: { ru: 'мощность для специфичности', en: 'power for specificity' },
    joint: { ru: 'совместная мощность', en: 'joint power' },
    root: { ru: 'мощность каждого критерия', en: 'power of each test' },
    prevalence: { ru: 'распространённость', en: 'prevalence' },
    total: { ru: 'наименьшее общее число случаев', en: 'smallest total number of cases' },
    totalPower: { ru: 'совместная мощность при N', en: 'joint power at N' },
};

function goalSteps({ sensitivity, specificity, alpha = 0.025 }: CoPrimary): Step[] {
    const share = { unit: 'proportion' } as const;
    return [
        given('Se₀', labels.se0, sensitivity.p0, share),
        given('Se₁', labels.se1, sensitivity.p1, share),
        given('Sp₀', labels.sp0, specificity.p0, share),
        given('Sp₁', labels.sp1, specificity.p1, share),
        given('α', labels.alpha, alpha, { unit: 'probability' }),
    ];
}

function powerSteps({ sensitivity, specificity, joint }: JointPower): Step[] {
    const inputs = { 'π(Se)': sensitivity, 'π(Sp)': specificity };
    return [
        { symbol: 'π(Se)', label: labels.se, formula: 'P(X ≥ c | n₊, Se₁)', value: sensitivity, ...chance, digits: 6 },
        { symbol: 'π(Sp)', label: labels.sp, formula: 'P(X ≥ c | n₋, Sp₁)', value: specificity, ...chance, digits: 6 },
        computed('1 − β*', labels.joint, '{π(Se)} · {π(Sp)}', inputs, joint, chance),
    ];
}

/** Steps of the joint power of stated numbers of cases. */
export function jointPowerSteps(
    input: CoPrimary & { diseased: number; nonDiseased: number },
    power: JointPower,
): Step[] {
    return [
        ...goalSteps(input),
        given('n₊', labels.diseased, input.diseased, counted),
        given('n₋', labels.nonDiseased, input.nonDiseased, counted),
        ...powerSteps(power),
    ];
}

/** Steps of the size at which each test has the root of the power, and of the smallest total. */
export function coPrimarySteps(
    input: CoPrimary & { power: number; prevalence?: number },
    size: Omit<CoPrimarySize, 'derivation'>,
    reached: JointPower,
): Step[] {
    const { power, prevalence } = input;
    const stable = (p: string): string => `min{n : P(X ≥ c | n′, ${p}) ≥ √(1 − β), n′ ≥ n}`;
    const { root, total } = size;
    return [
        ...goalSteps(input),
        powerStep(power),
        computed('√(1 − β)', labels.root, '√({1 − β})', { '1 − β': power }, Math.sqrt(power), { digits: 6 }),
        { symbol: 'n₊', label: labels.diseased, formula: stable('Se₁'), value: root.diseased, ...counted },
        { symbol: 'n₋', label: labels.nonDiseased, formula: stable('Sp₁'), value: root.nonDiseased, ...counted },
        ...powerSteps(reached),
        ...(total && prevalence !== undefined
            ? [
                  given('π', labels.prevalence, prevalence, { unit: 'proportion' }),
                  {
                      symbol: '1 − β(N)',
                      label: labels.totalPower,
                      formula: 'π(Se | ⌈N · π⌉) · π(Sp | N − ⌈N · π⌉)',
                      value: total.jointPower,
                      ...chance,
                  },
                  {
                      symbol: 'N',
                      label: labels.total,
                      formula: 'min{N : π(Se | ⌈N′ · π⌉) · π(Sp | N′ − ⌈N′ · π⌉) ≥ 1 − β, N′ ≥ N}',
                      value: total.n,
                      ...counted,
                  },
              ]
            : []),
    ];
}
