import { methodInfo } from '../catalogue/catalogue.js';
import type { Bilingual } from '../core/bilingual.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { tailStep } from '../proportion/interval-derivation.js';
import { intervalSteps, zStep } from '../proportion/interval-steps.js';
import { assuredProblem } from './assured-limit.js';
import { boundedAt, type Solution } from './at-expectation.js';
import { closedForms } from './closed-form.js';
import { type Condition, conditions } from './conditions.js';
import type { PrecisionCriterion } from './precision-criterion.js';
import type { PrecisionFacts } from './precision-facts.js';

const counted = { unit: 'cases', digits: 0 } as const;
const share = { unit: 'proportion', digits: 4 } as const;
const chance = { unit: 'probability', digits: 4 } as const;
const sizeLabel = { ru: 'объём выборки', en: 'sample size' };
const firstLabel = { ru: 'наименьший объём выборки, отвечающий условию', en: 'smallest sample size that meets it' };
const stableLabel = {
    ru: 'наименьший объём, начиная с которого условие выполнено при любом большем',
    en: 'smallest sample size from which on every larger one meets it',
};

/** Steps and warnings of a sample size for precision. */
export function precisionDerivation(facts: PrecisionFacts, solution: Solution): Derivation {
    const info = methodInfo(facts.method)!;
    const steps = [...questionSteps(facts), ...stepsOf(facts, solution)];
    return { method: info.name, source: info.source, steps, warnings: warnings(facts) };
}

function questionSteps({ p, level, sides, tail, criterion }: PrecisionFacts): Step[] {
    const steps = [
        given('p', { ru: 'ожидаемая доля', en: 'expected proportion' }, p, { unit: 'proportion' }),
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        tailStep(level, sides === 'two', tail),
    ];
    if ('distance' in criterion)
        steps.push(given('d', distanceLabel(criterion), criterion.distance, { unit: 'proportion' }));
    if ('limit' in criterion) {
        const lower = criterion.kind.startsWith('lower');
        const label = lower
            ? { ru: 'требуемая нижняя граница', en: 'required lower limit' }
            : { ru: 'требуемая верхняя граница', en: 'required upper limit' };
        steps.push(given(lower ? 'L₀' : 'U₀', label, criterion.limit, { unit: 'proportion' }));
    }
    if ('assurance' in criterion) {
        const label = { ru: 'гарантия (вероятность выполнить условие)', en: 'assurance (probability to meet it)' };
        steps.push(given('γ', label, criterion.assurance, { unit: 'probability' }));
    }
    return steps;
}

function distanceLabel(criterion: PrecisionCriterion): Bilingual {
    switch (criterion.kind) {
        case 'full-width':
            return { ru: 'требуемая ширина интервала', en: 'required full width' };
        case 'lower-distance':
            return { ru: 'требуемое расстояние до нижней границы', en: 'required distance to the lower limit' };
        case 'upper-distance':
            return { ru: 'требуемое расстояние до верхней границы', en: 'required distance to the upper limit' };
        case 'max-distance':
            return { ru: 'требуемое расстояние до дальней границы', en: 'required distance to the farther limit' };
        default:
            return { ru: 'требуемая полуширина интервала', en: 'required half-width' };
    }
}

function stepsOf(facts: PrecisionFacts, solution: Solution): Step[] {
    const { criterion, method } = facts;
    const closed =
        criterion.kind === 'half-width-closed-form' || (criterion.kind === 'half-width' && method === 'wald');
    if (closed) return closedSteps(facts, solution);
    if (criterion.kind === 'lower-limit-assured' || criterion.kind === 'upper-limit-assured') {
        return assuredSteps(facts, solution, criterion.limit, criterion.assurance);
    }
    const { formula, result } = conditions[criterion.kind]!;
    const bounded = boundedAt(criterion, facts.p);
    if (bounded && criterion.kind !== 'half-width-rounded') {
        const { n, fractional } = solution;
        return [
            ...(fractional === undefined ? [] : [searched('n*', beforeRounding, formula, fractional, 3)]),
            { ...searched('n', sizeLabel, formula, n), rounding: 'up' },
            ...limitSteps(facts, solution, result),
        ];
    }
    const { symbol, label } = result!;
    const shown = criterion.kind === 'assured-half-width' ? chance : share;
    if (criterion.kind === 'expected-half-width') {
        return [searched('n', sizeLabel, formula, solution.n), { symbol, label, value: solution.achieved, ...shown }];
    }
    return [
        searched('n₁', firstLabel, formula, solution.n),
        { symbol, label, value: solution.achieved, ...shown },
        searched('n', stableLabel, formula, solution.stable),
        { symbol, label, value: solution.achievedStable, ...shown },
    ];
}

const beforeRounding = { ru: 'объём выборки до округления', en: 'sample size before rounding' };
const searched = (symbol: string, label: Bilingual, formula: string, value: number, digits = 0): Step => ({
    symbol,
    label,
    formula,
    value,
    unit: 'cases',
    digits,
});

function closedSteps({ p, method, tail, criterion }: PrecisionFacts, solution: Solution): Step[] {
    const d = (criterion as { distance: number }).distance;
    const inputs = { z: upperZ(tail), p, d };
    const fractional = solution.fractional ?? closedForms[method]!.size(inputs.z, p * (1 - p), d);
    return [
        zStep(tail),
        computed('n*', beforeRounding, closedForms[method]!.template, inputs, fractional, { unit: 'cases', digits: 3 }),
        computed(
            'n',
            { ru: 'объём выборки, округлён вверх', en: 'sample size, rounded up' },
            '⌈{n*}⌉',
            { 'n*': fractional },
            solution.n,
            {
                ...counted,
                rounding: 'up',
            },
        ),
    ];
}

/** The interval at x = n·p and what follows from it, so that the reader can check n. */
function limitSteps(facts: PrecisionFacts, solution: Solution, result: Condition['result']): Step[] {
    const { p, method, level, tail, limits, criterion } = facts;
    const { n } = solution;
    const x = n * p;
    const found = limits(x, n, tail);
    const label = { ru: 'ожидаемое число успехов', en: 'expected successes' };
    const side = criterion.kind.startsWith('lower') ? 'lower' : criterion.kind.startsWith('upper') ? 'upper' : 'two';
    const steps = [
        computed('x', label, '{n} · {p}', { n, p }, x, { unit: 'cases', digits: 4 }),
        ...intervalSteps({ x, n, method, level, tail, side, ...found }),
    ];
    if (result?.template === undefined) return steps;
    const inputs = { L: found.lower, U: found.upper, p };
    return [...steps, computed(result.symbol, result.label, result.template, inputs, solution.achieved, share)];
}

function assuredSteps(facts: PrecisionFacts, solution: Solution, goal: number, assurance: number): Step[] {
    const problem = assuredProblem(facts, goal, assurance);
    const up = goal < facts.p;
    const region = up ? 'X ≥' : 'X ≤';
    const at = (n: number, first: boolean, reached: number): Step[] => {
        const c = problem.direction.successes(problem.critical(n), n);
        const condition = up ? 'L(X) ≥ L₀' : 'U(X) ≤ U₀';
        return [
            searched(first ? 'n₁' : 'n', first ? firstLabel : stableLabel, `min{n : P(${condition} | n, p) ≥ γ}`, n),
            {
                symbol: 'c',
                label: { ru: `граница достигает требуемой при ${region} c`, en: `the limit reaches it if ${region} c` },
                formula: `${up ? 'min' : 'max'}{c : ${up ? 'L(c) ≥ L₀' : 'U(c) ≤ U₀'}}`,
                value: c,
                ...counted,
            },
            computed(
                'γ*',
                { ru: 'достигнутая гарантия', en: 'assurance reached' },
                `P(${region} {c} | {n}, {p})`,
                { c, n, p: facts.p },
                reached,
                chance,
            ),
        ];
    };
    return [...at(solution.n, true, solution.achieved), ...at(solution.stable, false, solution.achievedStable)];
}

function warnings({ method, p, criterion }: PrecisionFacts): Notice[] {
    const list: Notice[] = [];
    if (criterion.kind === 'half-width-closed-form' && method !== 'wald') {
        list.push({
            code: 'comparison-only',
            text: {
                ru: 'Замкнутая формула другой программы, приведена для сравнения.',
                en: "Another program's closed form, for comparison.",
            },
        });
    }
    if (methodInfo(method)?.planningOnly) {
        list.push({
            code: 'planning-only',
            text: {
                ru: 'Метод годится для планирования; в отчёте применяйте другой интервал и планируйте по нему же.',
                en: 'This method is for planning; report another interval, and better plan with that one.',
            },
        });
    }
    if (criterion.kind === 'half-width' && (p + criterion.distance > 1 || p - criterion.distance < 0)) {
        list.push({
            code: 'beyond-unit-interval',
            text: {
                ru: 'Полуширина больше расстояния от доли до края отрезка [0, 1].',
                en: 'The half-width exceeds the distance from the proportion to the end of [0, 1].',
            },
        });
    }
    return list;
}
