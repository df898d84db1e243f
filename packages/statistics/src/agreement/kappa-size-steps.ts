import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { zStep } from '../proportion/interval-steps.js';
import { alphaSteps, counted, levelSteps, sizeBeforeRounding, testSteps, unrounded } from '../steps/test-steps.js';

const six = { digits: 6 } as const;
const proportion = { unit: 'proportion' } as const;
const expectedKappa: Bilingual = { ru: 'ожидаемая каппа', en: 'expected kappa' };
const nullKappa: Bilingual = { ru: 'каппа нулевой гипотезы', en: 'kappa of the null hypothesis' };

/** Shares of both raters' positive answers and of agreement, and the standard error of kappa for one case. */
function deviationSteps(index: '' | '₀' | '₁', kappa: number, first: number, second: number, value: number): Step[] {
    const [K, po, Q] = [`κ${index}`, `pₒ${index}`, `Q${index}`];
    const expected = first * second + (1 - first) * (1 - second);
    const observed = kappa * (1 - expected) + expected;
    const both = (observed + first + second - 1) / 2;
    const [yes, no] = [`p₊₊${index}`, `p₋₋${index}`];
    const neither = 1 - first - second + both;
    const inputs = { [po]: observed, pₑ: expected, [K]: kappa, 'π₁': first, 'π₂': second, [yes]: both, [no]: neither };
    // Fleiss, Cohen, Everitt 1969, written out for two categories.
    const same = `{${yes}} · (1 − ({π₁} + {π₂}) · (1 − {${K}}))² + {${no}} · (1 − (2 − {π₁} − {π₂}) · (1 − {${K}}))²`;
    const apart = `(1 − {${K}})² · (({π₁} − {${yes}}) · (1 + {π₂} − {π₁})² + ({π₂} − {${yes}}) · (1 + {π₁} − {π₂})²)`;
    const less = `({${K}} − {pₑ} · (1 − {${K}}))²`;
    const labels = {
        observed: { ru: 'доля согласных ответов при этой каппе', en: 'share of agreement at this kappa' },
        yes: { ru: 'доля «да» у обоих', en: 'share of positive by both' },
        no: { ru: 'доля «нет» у обоих', en: 'share of negative by both' },
        deviation: { ru: 'стандартная ошибка каппы на один случай', en: 'standard error of kappa for one case' },
    };
    return [
        computed(po, labels.observed, `{${K}} · (1 − {pₑ}) + {pₑ}`, inputs, observed, six),
        computed(yes, labels.yes, `({${po}} + {π₁} + {π₂} − 1) / 2`, inputs, both, six),
        computed(no, labels.no, `1 − {π₁} − {π₂} + {${yes}}`, inputs, neither, six),
        computed(Q, labels.deviation, `√(max(${same} + ${apart} − ${less}, 0)) / (1 − {pₑ})`, inputs, value, six),
    ];
}

function raterSteps(first: number, second: number): Step[] {
    const expected = first * second + (1 - first) * (1 - second);
    const inputs = { 'π₁': first, 'π₂': second };
    const label = { ru: 'согласие, ожидаемое случайно', en: 'agreement expected by chance' };
    return [
        given('π₁', { ru: 'доля «да» у первого врача', en: 'positive share of the first rater' }, first, proportion),
        given('π₂', { ru: 'доля «да» у второго врача', en: 'positive share of the second rater' }, second, proportion),
        computed('pₑ', label, '{π₁} · {π₂} + (1 − {π₁}) · (1 − {π₂})', inputs, expected, six),
    ];
}

interface TestFacts {
    kappa0: number;
    kappa1: number;
    first: number;
    second: number;
    alpha: number;
    sides: 1 | 2;
    power: number;
    q0: number;
    q1: number;
    fractional: number;
}

/** Cantor 1996. */
export function kappaTestSteps(facts: TestFacts): Step[] {
    const { kappa0, kappa1, first, second, alpha, sides, power, q0, q1, fractional } = facts;
    const inputs = { 'z₁': upperZ(alpha / sides), 'z₂': upperZ(1 - power), 'Q₀': q0, 'Q₁': q1 };
    const last = { ...inputs, 'κ₀': kappa0, 'κ₁': kappa1 };
    const template = '(({z₁} · {Q₀} + {z₂} · {Q₁}) / ({κ₁} − {κ₀}))²';
    return [
        given('κ₁', expectedKappa, kappa1),
        given('κ₀', nullKappa, kappa0),
        ...raterSteps(first, second),
        ...testSteps({ alpha, sides, power }),
        ...deviationSteps('₀', kappa0, first, second, q0),
        ...deviationSteps('₁', kappa1, first, second, q1),
        computed('n*', sizeBeforeRounding, template, last, fractional, unrounded),
    ];
}

/** A half-width of kappa's interval. */
export function kappaPrecisionSteps(facts: {
    kappa: number;
    share: number;
    halfWidth: number;
    level: number;
    deviation: number;
    z: number;
    fractional: number;
}): Step[] {
    const { kappa, share, halfWidth, level, deviation, z, fractional } = facts;
    const inputs = { z, Q: deviation, d: halfWidth };
    return [
        given('κ', expectedKappa, kappa),
        given('d', { ru: 'полуширина', en: 'half-width' }, halfWidth),
        ...raterSteps(share, share),
        ...levelSteps(level),
        ...deviationSteps('', kappa, share, share, deviation),
        computed('n*', sizeBeforeRounding, '({z} · {Q} / {d})²', inputs, fractional, unrounded),
    ];
}

interface Model {
    share: number;
    raters: number;
}

/** The common correlation model: what stays the same for all its sizes. */
function modelSteps({ share, raters }: Model): Step[] {
    return [
        given('π', { ru: 'доля положительных ответов', en: 'positive share' }, share, proportion),
        given('m', { ru: 'врачи', en: 'raters' }, raters, { digits: 0 }),
    ];
}

/** Distance of goodness of fit; in closed form for two raters, as a sum for more. */
function distanceStep(
    symbol: string,
    actual: [string, number],
    goal: [string, number],
    model: Model,
    value: number,
): Step {
    const label = { ru: 'расстояние χ² между моделями на один случай', en: 'χ² distance of the models a case' };
    const { share, raters } = model;
    if (raters > 2) {
        const formula = `Σⱼ (Pⱼ(${actual[0]}) − Pⱼ(${goal[0]}))² / Pⱼ(${goal[0]}), Pⱼ(κ) = (1 − κ) · P(X = j | m, π) + κ · (π if j = m, 1 − π if j = 0)`;
        return { symbol, label, formula, value, ...six };
    }
    const [a, g] = [`{${actual[0]}}`, `{${goal[0]}}`];
    const q = '{π} · (1 − {π})';
    const both = `({π}² + ${g} · ${q})`;
    const neither = `((1 − {π})² + ${g} · ${q})`;
    const template = `(${a} − ${g})² · (${q})² · (1 / ${both} + 2 / (${q} · (1 − ${g})) + 1 / ${neither})`;
    return computed(symbol, label, template, { [actual[0]]: actual[1], [goal[0]]: goal[1], π: share }, value, six);
}

/** Donner, Eliasziw 1992. */
export function fitTestSteps(
    facts: Model & {
        kappa0: number;
        kappa1: number;
        alpha: number;
        sides: 1 | 2;
        power: number;
        distance: number;
        fractional: number;
    },
): Step[] {
    const { kappa0, kappa1, alpha, sides, power, distance, fractional } = facts;
    const inputs = { 'z₁': upperZ(alpha / sides), 'z₂': upperZ(1 - power), D: distance };
    return [
        given('κ₁', expectedKappa, kappa1),
        given('κ₀', nullKappa, kappa0),
        ...modelSteps(facts),
        ...testSteps({ alpha, sides, power }),
        distanceStep('D', ['κ₁', kappa1], ['κ₀', kappa0], facts, distance),
        computed('n*', sizeBeforeRounding, '({z₁} + {z₂})² / {D}', inputs, fractional, unrounded),
    ];
}

/** Rotondi, Donner 2012: the interval ends at the limits. */
export function fitIntervalSteps(
    facts: Model & {
        kappa: number;
        alpha: number;
        sides: 1 | 2;
        limits: readonly number[];
        distances: readonly number[];
        z: number;
        fractional: number;
    },
): Step[] {
    const { kappa, alpha, sides, limits, distances, z, fractional } = facts;
    const [lower, upper] = limits as [number, number | undefined];
    const names = upper === undefined ? ['D'] : ['D₁', 'D₂'];
    const inputs = { z, ...Object.fromEntries(distances.map((value, i) => [names[i]!, value])) };
    const smallest = names.length === 1 ? '{D}' : 'min({D₁}, {D₂})';
    const limit = (symbol: string, ru: string, en: string, value: number): Step => given(symbol, { ru, en }, value);
    return [
        given('κ', expectedKappa, kappa),
        limit('κ₁', 'нижняя граница, которую нужно получить', 'lower limit that is wanted', lower),
        ...(upper === undefined
            ? []
            : [limit('κ₂', 'верхняя граница, которую нужно получить', 'upper limit that is wanted', upper)]),
        ...modelSteps(facts),
        ...alphaSteps(alpha, sides),
        zStep(alpha / sides, 'z', sides === 2 ? 'a' : 'α'),
        ...distances.map((value, i) =>
            distanceStep(names[i]!, ['κ', kappa], [i === 0 ? 'κ₁' : 'κ₂', limits[i]!], facts, value),
        ),
        computed('n*', sizeBeforeRounding, `{z}² / ${smallest}`, inputs, fractional, unrounded),
    ];
}

/** The lower limit that n cases give. */
export function fitLowerSteps(
    facts: Model & { kappa: number; n: number; alpha: number; lower: number; distance: number; z: number },
): Step[] {
    const { kappa, n, alpha, lower, distance } = facts;
    const reached = { ru: 'статистика на границе: равна z²', en: 'statistic at the limit: equals z²' };
    const model = { symbol: 'L', label: { ru: 'нижняя граница', en: 'lower limit' } };
    const formula = 'n · D(L) = z²';
    return [
        given('κ', expectedKappa, kappa),
        given('n', { ru: 'случаи', en: 'cases' }, n, counted),
        ...modelSteps(facts),
        ...alphaSteps(alpha, 1),
        zStep(alpha, 'z', 'α'),
        distanceStep('D', ['κ', kappa], ['L', lower], facts, distance),
        computed('X²', reached, '{n} · {D}', { n, D: distance }, n * distance, six),
        { ...model, formula, value: lower, ...six },
    ];
}
