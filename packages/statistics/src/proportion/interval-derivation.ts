import { methodInfo } from '../catalogue/catalogue.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { intervalSteps } from './interval-steps.js';
import type { IntervalSide, ProportionMethod } from './proportion-method.js';

export interface IntervalFacts {
    x: number;
    n: number;
    method: ProportionMethod;
    level: number;
    side: IntervalSide;
    tail: number;
    lower: number;
    upper: number;
}

/** Steps and warnings of an interval of a proportion. */
export function intervalDerivation(facts: IntervalFacts): Derivation {
    const { x, n, level, side, tail } = facts;
    const info = methodInfo(facts.method)!;
    const steps: Step[] = [
        given('x', { ru: 'число успехов', en: 'successes' }, x, { unit: 'cases' }),
        given('n', { ru: 'число наблюдений', en: 'cases' }, n, { unit: 'cases', digits: 0 }),
        computed('p̂', { ru: 'оценка доли', en: 'estimate' }, '{x} / {n}', { x, n }, x / n, {
            unit: 'proportion',
            digits: 4,
        }),
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        tailStep(level, side === 'two', tail),
        ...intervalSteps(facts),
    ];
    return { method: info.name, source: info.source, steps, warnings: warnings(facts) };
}

/** Probability beyond each limit, from the level. */
export function tailStep(level: number, twoSided: boolean, tail: number): Step {
    const label = { ru: 'вероятность за каждой границей', en: 'probability beyond each limit' };
    // 1 − 0.95 is not 0.05 in binary: the reader sees the decimal difference.
    const α = Number((1 - level).toPrecision(12));
    return computed('a', label, twoSided ? '{α} / 2' : '{α}', { α }, tail, { unit: 'probability' });
}

function warnings(facts: IntervalFacts): Notice[] {
    const list: Notice[] = [];
    if (methodInfo(facts.method)?.planningOnly) {
        list.push({
            code: 'planning-only',
            text: {
                ru: 'Интервал Вальда годится для планирования; в отчёте его накрытие может быть ниже заявленного.',
                en: 'The Wald interval is for planning; in a report its coverage may fall below the stated level.',
            },
        });
    }
    if (facts.method === 'arcsine' && (facts.lower > facts.x / facts.n || facts.upper < facts.x / facts.n)) {
        list.push({
            code: 'estimate-outside',
            text: {
                ru: 'Оценка лежит вне интервала: преобразование арксинуса у краёв непригодно.',
                en: 'The estimate lies outside the interval: the arcsine transformation fails near the ends.',
            },
        });
    }
    if (facts.lower < 0 || facts.upper > 1) {
        list.push({
            code: 'outside-unit-interval',
            text: {
                ru: 'Граница выходит за пределы отрезка [0, 1]: метод здесь непригоден.',
                en: 'A limit lies outside [0, 1]: the method does not suit these data.',
            },
        });
    }
    return list;
}
