import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { levelSteps, sizeBeforeRounding, testSteps, unrounded } from '../steps/test-steps.js';
import { type CheckedRatings, chanceAgreement } from './expected-table.js';
import type { KappaWeights } from './square-table.js';
import type { ExpectedKappa } from './weighted-kappa-size.js';

const six = { digits: 6 } as const;
const share = { unit: 'proportion' } as const;
const expectedLabel: Bilingual = { ru: 'ожидаемая каппа', en: 'expected kappa' };
const nullLabel: Bilingual = { ru: 'каппа нулевой гипотезы', en: 'kappa of the null hypothesis' };

/** Digits of an index, e.g. "₁₂"; with more than nine categories a point parts row and column. */
function index(...numbers: number[]): string {
    const digits = numbers.map(number => String(number).replace(/\d/g, digit => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!));
    return digits.join(numbers.some(number => number > 9) ? '․' : '');
}

const weightFormulas: Readonly<Record<KappaWeights, string>> = {
    none: 'wᵢⱼ = 1 (i = j), 0 (i ≠ j)',
    linear: 'wᵢⱼ = 1 − |i − j| / (k − 1)',
    quadratic: 'wᵢⱼ = 1 − ((i − j) / (k − 1))²',
};

/** Shares of both raters and the agreement that they give by chance. */
function ratingSteps(ratings: CheckedRatings): Step[] {
    const { first, second, weights } = ratings;
    const same = second.every((value, i) => value === first[i]);
    const label = (rater: string | undefined, i: number): Bilingual => {
        const of = { ru: rater ? ` у врача ${rater}` : '', en: rater ? ` of rater ${rater}` : '' };
        return { ru: `доля категории ${i + 1}${of.ru}`, en: `share of category ${i + 1}${of.en}` };
    };
    const p = first.map((value, i) => given(`p${index(i + 1)}`, label(same ? undefined : '1', i), value, share));
    const q = same ? [] : second.map((value, i) => given(`q${index(i + 1)}`, label('2', i), value, share));
    const chance = { ru: 'взвешенное согласие, ожидаемое случайно', en: 'weighted agreement expected by chance' };
    const formula = `Σ wᵢⱼ · pᵢ · ${same ? 'p' : 'q'}ⱼ, ${weightFormulas[weights]}`;
    return [
        ...p,
        ...q,
        given('k', { ru: 'число категорий', en: 'categories' }, first.length, { digits: 0 }),
        { symbol: 'pₑ', label: chance, formula, value: chanceAgreement(ratings), ...six },
    ];
}

/** A kappa's agreement, table and standard error; the errors' formula is that of Fleiss, Cohen, Everitt 1969. */
function kappaSteps(
    suffix: '' | '₀' | '₁',
    { kappa, table, deviation }: ExpectedKappa,
    ratings: CheckedRatings,
): Step[] {
    const chance = chanceAgreement(ratings);
    const [K, po, Q] = [`κ${suffix}`, `pₒ${suffix}`, `Q${suffix}`];
    const agreement = { ru: 'взвешенное согласие при этой каппе', en: 'weighted agreement at this kappa' };
    const error = { ru: 'стандартная ошибка каппы на один случай', en: 'standard error of kappa for one case' };
    const mean = 'w̄ᵢ = Σ wᵢⱼ · p₂(j), w̄ⱼ = Σ wᵢⱼ · p₁(i)';
    const square = `Σ pᵢⱼ · (wᵢⱼ − (w̄ᵢ + w̄ⱼ) · (1 − ${K}))² − (${K} − pₑ · (1 − ${K}))²`;
    return [
        computed(
            po,
            agreement,
            `{${K}} · (1 − {pₑ}) + {pₑ}`,
            { [K]: kappa, pₑ: chance },
            kappa * (1 - chance) + chance,
            six,
        ),
        ...tableSteps(suffix, table.cells, ratings),
        { symbol: Q, label: error, formula: `√(${square}) / (1 − pₑ); ${mean}`, value: deviation, ...six },
    ];
}

/** The cells that hold cases, or the formula of all of them. */
function tableSteps(suffix: string, cells: readonly (readonly number[])[], { table, first }: CheckedRatings): Step[] {
    const name = (i: number, j: number): string => `p${index(i + 1, j + 1)}${suffix && `(H${suffix})`}`;
    if (table === 'chance-mixture') {
        const label = {
            ru: 'первая ячейка таблицы; остальные — по той же формуле',
            en: 'first cell of the table; the others by the same formula',
        };
        const formula = `pᵢⱼ = (1 − κ${suffix}) · pᵢ · pⱼ + (κ${suffix} · pᵢ, i = j)`;
        return [{ symbol: name(0, 0), label, formula, value: cells[0]![0]!, ...share, ...six }];
    }
    return first.flatMap((_, i) =>
        first.flatMap((__, j) => {
            const value = cells[i]![j]!;
            if (value === 0) return [];
            const label = {
                ru: `таблица наибольшей дисперсии: категории ${i + 1} и ${j + 1}`,
                en: `table of the largest variance: categories ${i + 1} and ${j + 1}`,
            };
            return [given(name(i, j), label, value, { ...share, ...six })];
        }),
    );
}

interface TestFacts {
    ratings: CheckedRatings;
    under0: ExpectedKappa;
    under1: ExpectedKappa;
}

/** Both kappas with their errors. */
export function bothKappaSteps({ ratings, under0, under1 }: TestFacts): Step[] {
    return [
        given('κ₁', expectedLabel, under1.kappa),
        given('κ₀', nullLabel, under0.kappa),
        ...ratingSteps(ratings),
        ...kappaSteps('₀', under0, ratings),
        ...kappaSteps('₁', under1, ratings),
    ];
}

/** One kappa with its error. */
export function oneKappaSteps(ratings: CheckedRatings, expected: ExpectedKappa): Step[] {
    return [given('κ', expectedLabel, expected.kappa), ...ratingSteps(ratings), ...kappaSteps('', expected, ratings)];
}

export function weightedKappaTestSteps(
    facts: TestFacts & { alpha: number; sides: 1 | 2; power: number; fractional: number },
): Step[] {
    const { under0, under1, alpha, sides, power, fractional } = facts;
    const inputs = {
        'z₁': upperZ(alpha / sides),
        'z₂': upperZ(1 - power),
        'Q₀': under0.deviation,
        'Q₁': under1.deviation,
        'κ₀': under0.kappa,
        'κ₁': under1.kappa,
    };
    return [
        ...bothKappaSteps(facts),
        ...testSteps({ alpha, sides, power }),
        computed(
            'n*',
            sizeBeforeRounding,
            '(({z₁} · {Q₀} + {z₂} · {Q₁}) / ({κ₁} − {κ₀}))²',
            inputs,
            fractional,
            unrounded,
        ),
    ];
}

export function weightedKappaPrecisionSteps(facts: {
    ratings: CheckedRatings;
    expected: ExpectedKappa;
    halfWidth: number;
    level: number;
    z: number;
    fractional: number;
}): Step[] {
    const { ratings, expected, halfWidth, level, z, fractional } = facts;
    const inputs = { z, Q: expected.deviation, d: halfWidth };
    return [
        ...oneKappaSteps(ratings, expected),
        given('d', { ru: 'полуширина', en: 'half-width' }, halfWidth),
        ...levelSteps(level),
        computed('n*', sizeBeforeRounding, '({z} · {Q} / {d})²', inputs, fractional, unrounded),
    ];
}
