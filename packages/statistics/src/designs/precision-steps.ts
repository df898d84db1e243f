import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import type { AssuredProblem } from '../one-sample/assured-search.js';
import type { PrecisionFacts } from '../precision/precision-facts.js';
import { chance, counted, derivationOf, share, tailSteps } from '../steps/test-steps.js';

const labels = {
    p: { ru: 'ожидаемое значение', en: 'expected value' },
    n: { ru: 'число случаев', en: 'cases' },
    limit: { ru: 'значение, за которым должна лежать граница', en: 'value beyond which the limit must lie' },
    critical: {
        ru: 'наименьшее (наибольшее) число успехов, при котором граница лежит за этим значением',
        en: 'smallest (largest) count of successes with which the limit lies beyond that value',
    },
    assurance: { ru: 'вероятность этого', en: 'probability of that' },
    distance: { ru: 'полуширина', en: 'half-width' },
    short: { ru: 'вероятность, что интервал не шире', en: 'probability of an interval that is no wider' },
    expected: { ru: 'средняя полуширина', en: 'expected half-width' },
};

function head({ p, level, sides }: PrecisionFacts, n: number): Step[] {
    return [
        given('p', labels.p, p, { unit: 'proportion' }),
        given('n', labels.n, n, counted),
        ...tailSteps(level, sides === 'two' ? 2 : 1),
    ];
}

/** The probability that a limit lies beyond a value. */
export function assuredLimitDerivation(
    facts: PrecisionFacts,
    problem: AssuredProblem,
    goal: number,
    n: number,
    value: number,
): Derivation {
    const { direction, critical } = problem;
    const c = direction.successes(critical(n), n);
    const region = direction.up ? '≥' : '≤';
    const formula = direction.up ? 'min{x : L(x) ≥ L₀}' : 'max{x : U(x) ≤ L₀}';
    const inputs = { c, n, p: facts.p };
    return derivationOf(facts.method, [
        ...head(facts, n),
        given('L₀', labels.limit, goal, { unit: 'proportion' }),
        { symbol: 'c', label: labels.critical, formula, value: c, ...counted },
        computed('g', labels.assurance, `P(X ${region} {c} | {n}, {p})`, inputs, value, chance),
    ]);
}

/** The probability of a half-width, or the half-width of a probability; neither has a closed form. */
export function assuredWidthDerivation(
    facts: PrecisionFacts,
    n: number,
    found: { distance: number; assurance: number; solved: 'distance' | 'assurance' },
): Derivation {
    const { distance, assurance, solved } = found;
    const formula = 'Σ P(X = x | n, p), (U(x) − L(x)) / 2 ≤ d';
    const width = given('d', labels.distance, distance, share);
    const steps: Step[] =
        solved === 'assurance'
            ? [width, { symbol: 'g', label: labels.short, formula, value: assurance, ...chance }]
            : [
                  given('g', labels.short, assurance, chance),
                  { ...width, formula: 'min{d : Σ P(X = x | n, p) ≥ g, (U(x) − L(x)) / 2 ≤ d}' },
              ];
    return derivationOf(facts.method, [...head(facts, n), ...steps]);
}

/** The mean half-width over all outcomes. */
export function expectedWidthDerivation(facts: PrecisionFacts, n: number, value: number): Derivation {
    const formula = 'Σ P(X = x | n, p) · (U(x) − L(x)) / 2';
    return derivationOf(facts.method, [
        ...head(facts, n),
        { symbol: 'h', label: labels.expected, formula, value, ...share },
    ]);
}
