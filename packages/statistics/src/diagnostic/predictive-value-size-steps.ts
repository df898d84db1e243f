import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { counted, sizeBeforeRounding, testSteps, unrounded } from '../steps/test-steps.js';

interface Facts {
    value: 'ppv' | 'npv';
    sensitivity: number;
    specificity: number;
    prevalence: number;
    goal: number;
    share: number;
    alpha: number;
    power: number;
    /** φ expected and at the goal. */
    expected: number;
    limit: number;
    /** Variance of ln φ for one case of the trial. */
    spread: number;
    fractional: number;
    total: number;
    diseased: number;
    nonDiseased: number;
}

const six = { digits: 6 } as const;
const up = { ...counted, rounding: 'up' } as const;

/** Steps of a size by which a predictive value exceeds a goal. */
export function predictiveValueSizeSteps(facts: Facts): Step[] {
    const { sensitivity: se, specificity: sp, prevalence, goal, share, expected, limit, spread } = facts;
    const positive = facts.value === 'ppv';
    const share2 = { unit: 'proportion' } as const;
    const inputs = { Se: se, Sp: sp, s: share, π: prevalence, G: goal };
    const name = positive ? 'PPV' : 'NPV';
    const labels = {
        goal: { ru: `целевое значение ${name}`, en: `goal for ${name}` },
        share: { ru: 'доля случаев с патологией в исследовании', en: 'share of diseased in the trial' },
        expected: { ru: 'ожидаемое φ, не зависящее от распространённости', en: 'expected φ, free of prevalence' },
        limit: { ru: 'φ при целевом значении', en: 'φ at the goal' },
        spread: { ru: 'дисперсия ln φ на один случай', en: 'variance of ln φ a case' },
        all: { ru: 'всего случаев', en: 'cases in all' },
        diseased: { ru: 'случаи с патологией', en: 'diseased cases' },
        nonDiseased: { ru: 'случаи без патологии', en: 'non-diseased cases' },
    };
    const [φ1, φ0, V] = positive
        ? [
              '(1 − {Sp}) / {Se}',
              '{π} · (1 − {G}) / ({G} · (1 − {π}))',
              '(1 − {Se}) / ({Se} · {s}) + {Sp} / ((1 − {Sp}) · (1 − {s}))',
          ]
        : [
              '(1 − {Se}) / {Sp}',
              '(1 − {π}) · (1 − {G}) / ({G} · {π})',
              '{Se} / ((1 − {Se}) · {s}) + (1 − {Sp}) / ({Sp} · (1 − {s}))',
          ];
    const z = { 'z₁': upperZ(facts.alpha), 'z₂': upperZ(1 - facts.power) };
    const last = { ...z, V: spread, 'φ₁': expected, 'φ₀': limit };
    const template = '({z₁} + {z₂})² · {V} / ln({φ₁} / {φ₀})²';
    return [
        given('Se', { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' }, se, share2),
        given('Sp', { ru: 'ожидаемая специфичность', en: 'expected specificity' }, sp, share2),
        given('π', { ru: 'распространённость', en: 'prevalence' }, prevalence, share2),
        given('G', labels.goal, goal, share2),
        given('s', labels.share, share, share2),
        ...testSteps({ alpha: facts.alpha, sides: 1, power: facts.power }),
        computed('φ₁', labels.expected, φ1, inputs, expected, six),
        computed('φ₀', labels.limit, φ0, inputs, limit, six),
        computed('V', labels.spread, V, inputs, spread, six),
        computed('n*', sizeBeforeRounding, template, last, facts.fractional, unrounded),
        computed('N', labels.all, '⌈{n*}⌉', { 'n*': facts.fractional }, facts.total, up),
        computed('n₊', labels.diseased, '⌈{s} · {N}⌉', { s: share, N: facts.total }, facts.diseased, up),
        computed('n₋', labels.nonDiseased, '⌈(1 − {s}) · {N}⌉', { s: share, N: facts.total }, facts.nonDiseased, up),
    ];
}
