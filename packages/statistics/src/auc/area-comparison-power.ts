import { ceiling } from '../core/ceiling.js';
import { checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { normalCdf } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { casesStep, inverseOf, type ReachedPower, reachedStep, tailSteps } from '../steps/power-steps.js';
import { type AreaComparison, type AreaComparisonInput, type CheckedAreas, checkAreas } from './area-comparison.js';
import { equivalencePower } from './area-comparison-size.js';
import { areaError, areaSteps, checkCases } from './auc-power.js';

export interface AreaComparisonPowerInput extends AreaComparisonInput {
    /** Of all cases where they are paired, else of group 2; group 1 has `groupRatio` times as many. Whole, ≥ 2. */
    diseased: number;
    nonDiseased: number;
}

interface Counts {
    diseased: number;
    nonDiseased: number;
}

/**
 * Power of a comparison of two areas, the inverse of `areaComparisonSize`; of a two-sided test in the direction of the
 * expected difference.
 * @throws StatisticsError if an argument is outside its range.
 */
export function areaComparisonPower(input: AreaComparisonPowerInput): ReachedPower {
    const facts = checkAreas(input);
    checkCases(input);
    const found = powerOf(facts, input);
    const { auc1, auc2, kind, margin, correlation, alpha, sides, z } = facts;
    const { first, second, errors, under0, spread, power } = found;
    const name = (i: number) => ({ ru: `ожидаемая площадь ${i}`, en: `expected area ${i}` });
    const label = { ru: 'стандартная ошибка разности', en: 'standard error of the difference' };
    const inputs = {
        's₁': errors[0],
        's₂': errors[1],
        'A₁': auc1,
        'A₂': auc2,
        Δ: margin,
        s: spread,
        'z₁': z,
        ρ: correlation,
    };
    const paired = facts.groups === 'paired';
    const shown = {
        superiority: 'Φ((|{A₁} − {A₂}| − {z₁} · {s₀}) / {s})',
        'non-inferiority': 'Φ(({A₁} − {A₂} + {Δ}) / {s} − {z₁})',
        equivalence: 'max(0, Φ(({Δ} − ({A₁} − {A₂})) / {s} − {z₁}) + Φ(({Δ} + ({A₁} − {A₂})) / {s} − {z₁}) − 1)',
    }[kind];
    const steps: Step[] = [
        ...(kind === 'superiority'
            ? []
            : [given('Δ', { ru: 'граница', en: 'margin' }, margin, { unit: 'proportion' })]),
        ...countSteps(first, paired ? undefined : '1'),
        ...areaSteps('₁', auc1, name(1), first),
        ...(paired ? [] : countSteps(second, '2')),
        ...areaSteps('₂', auc2, name(2), second),
        ...(paired
            ? [
                  given(
                      'ρ',
                      { ru: 'корреляция оценок площадей', en: 'correlation of the estimated areas' },
                      correlation,
                  ),
                  computed('s', label, '√({s₁}² + {s₂}² − 2 · {ρ} · {s₁} · {s₂})', inputs, spread, { digits: 6 }),
              ]
            : [computed('s', label, '√({s₁}² + {s₂}²)', inputs, spread, { digits: 6 })]),
        ...(kind === 'superiority' ? [nullStep(under0)] : []),
        ...tailSteps(alpha, sides),
        reachedStep(shown, { ...inputs, 's₀': under0 }, power),
    ];
    return { power, derivation: inverseOf('area-comparison-size', steps) };
}

/** Both areas are the first one; its error in each group is known from the steps before only in the first. */
function nullStep(value: number): Step {
    const label = {
        ru: 'стандартная ошибка разности при равных площадях A₁',
        en: 'standard error of the difference at equal areas A₁',
    };
    return { symbol: 's₀', label, formula: '√(s(A₁; n(1))² + s(A₁; n(2))²)', value, digits: 6 };
}

function powerOf(facts: CheckedAreas, { diseased, nonDiseased }: Counts) {
    const { auc1, auc2, kind, margin, correlation: r, groupRatio: k, z } = facts;
    const second = { diseased, nonDiseased };
    const first =
        facts.groups === 'paired' ? second : { diseased: ceiling(diseased * k), nonDiseased: ceiling(nonDiseased * k) };
    const errors = [areaError(auc1, first), areaError(auc2, second)] as const;
    const spread = Math.sqrt(errors[0] ** 2 + errors[1] ** 2 - 2 * r * errors[0] * errors[1]);
    const under0 = Math.hypot(errors[0], areaError(auc1, second));
    const power = {
        superiority: () => normalCdf((Math.abs(auc1 - auc2) - z * under0) / spread),
        'non-inferiority': () => normalCdf((auc1 - auc2 + margin) / spread - z),
        equivalence: () => equivalencePower(facts, spread),
    }[kind]();
    return { first, second, errors, spread, under0, power };
}

function countSteps({ diseased, nonDiseased }: Counts, group: string | undefined): Step[] {
    const of = { ru: group ? `, группа ${group}` : '', en: group ? `, group ${group}` : '' };
    return [
        casesStep('n₊', { ru: `случаи с патологией${of.ru}`, en: `diseased cases${of.en}` }, diseased),
        casesStep('n₋', { ru: `случаи без патологии${of.ru}`, en: `non-diseased cases${of.en}` }, nonDiseased),
    ];
}

/**
 * Least margin of non-inferiority or equivalence that these cases show with the target power.
 * @throws StatisticsError if an argument is outside its range, or no margin below 1 has the power.
 */
export function areaDetectableMargin(
    input: Omit<AreaComparisonPowerInput, 'comparison' | 'sides'> & {
        kind: 'non-inferiority' | 'equivalence';
        power: number;
    },
): { margin: number; derivation: Derivation } {
    const { kind, power, ...rest } = input;
    checkOneOf('kind', kind, ['non-inferiority', 'equivalence']);
    const at = (margin: number) => ({ ...rest, comparison: { kind, margin } as AreaComparison });
    const facts = checkAreas(at(0.5));
    checkCases(rest);
    const { auc1, auc2 } = facts;
    const least = kind === 'equivalence' ? Math.abs(auc1 - auc2) : Math.max(0, auc2 - auc1);
    const powerAt = (margin: number) => powerOf({ ...facts, margin }, rest).power;
    const margin = detectable(powerAt, Math.max(1e-9, least), 1 - 1e-9, { power, alpha: facts.alpha });
    return { margin, derivation: areaComparisonPower(at(margin)).derivation };
}

/**
 * Area of group 1 nearest to that of group 2 that parallel groups tell from it with the target power.
 * @throws StatisticsError if an argument is outside its range, or no area has the power.
 */
export function parallelAreaDetectable(
    input: Omit<AreaComparisonPowerInput, 'comparison' | 'auc1' | 'groups' | 'correlation'> & {
        power: number;
        direction?: 'above' | 'below';
    },
): { auc1: number; difference: number; derivation: Derivation } {
    const { power, direction = 'above', ...rest } = input;
    checkOneOf('direction', direction, ['above', 'below']);
    const at = (auc1: number) => ({ ...rest, auc1, groups: 'parallel', comparison: { kind: 'superiority' } }) as const;
    const end = direction === 'above' ? 1 - 1e-9 : 1e-9;
    const facts = checkAreas(at(end));
    checkCases(rest);
    const powerAt = (auc1: number) => powerOf({ ...facts, auc1 }, rest).power;
    const auc1 = detectable(powerAt, rest.auc2, end, { power, alpha: facts.alpha });
    return { auc1, difference: auc1 - rest.auc2, derivation: areaComparisonPower(at(auc1)).derivation };
}
