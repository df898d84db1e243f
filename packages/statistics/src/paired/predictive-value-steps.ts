import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { chance, counted, levelSteps, lowerLabel, upperLabel } from '../steps/test-steps.js';
import type { PairedTable } from './paired-method.js';

/** Results called positive, split by whether the event holds. */
export interface Split {
    event: PairedTable;
    other: PairedTable;
}

/** Which values are compared; a negative result is a positive one of the opposite reading. */
export type Value = 'ppv' | 'npv' | 'lr+' | 'lr−';

const six = { digits: 6 } as const;
const cases = {
    ppv: ['с патологией', 'без патологии', 'diseased', 'non-diseased', 'положительны', 'positive'],
    npv: ['без патологии', 'с патологией', 'non-diseased', 'diseased', 'отрицательны', 'negative'],
    'lr+': ['с патологией', 'без патологии', 'diseased', 'non-diseased', 'положительны', 'positive'],
    'lr−': ['с патологией', 'без патологии', 'diseased', 'non-diseased', 'отрицательны', 'negative'],
} as const;
const valueNames: Record<Value, [ru: string, en: string]> = {
    ppv: ['ПЦПР', 'PPV'],
    npv: ['ПЦОР', 'NPV'],
    'lr+': ['ОП+', 'LR+'],
    'lr−': ['ОП−', 'LR−'],
};

/** Cells of both tables that hold a result of the kind that is compared. */
export function splitSteps(value: Value, { event, other }: Split): Step[] {
    const [ruEvent, ruOther, enEvent, enOther, ruResult, enResult] = cases[value];
    const who = {
        a: ['оба метода', 'both'],
        b: ['только метод 1', 'only 1'],
        c: ['только метод 2', 'only 2'],
    } as const;
    const cells = (index: '₁' | '₀', table: PairedTable, ru: string, en: string): Step[] =>
        (['a', 'b', 'c'] as const).map(cell => {
            const [ruWho, enWho] = who[cell];
            const label = { ru: `${ru}: ${ruResult} ${ruWho}`, en: `${en}: ${enResult} by ${enWho}` };
            return given(`${cell}${index}`, label, table[cell], counted);
        });
    return [...cells('₁', event, ruEvent, enEvent), ...cells('₀', other, ruOther, enOther)];
}

/** Names and values of the cells, for templates. */
export function splitInputs({ event, other }: Split): Record<string, number> {
    return { 'a₁': event.a, 'b₁': event.b, 'c₁': event.c, 'a₀': other.a, 'b₀': other.b, 'c₀': other.c };
}

const all1 = '({a₁} + {b₁} + {a₀} + {b₀})';
const all2 = '({a₁} + {c₁} + {a₀} + {c₀})';
const event1 = '({a₁} + {b₁})';
const event2 = '({a₁} + {c₁})';
const other1 = '({a₀} + {b₀})';
const other2 = '({a₀} + {c₀})';

const labels = {
    mean: { ru: 'общая доля события', en: 'pooled share of the event' },
    second: { ru: 'доля результатов метода 2', en: 'share of results of method 2' },
    deviation: { ru: 'отклонение от H₀', en: 'distance from H₀' },
    variance: { ru: 'дисперсия при H₀', en: 'variance under H₀' },
    covariance: { ru: 'взвешенная ковариация', en: 'weighted covariance' },
    statistic: { ru: 'статистика χ²', en: 'χ² statistic' },
    p: { ru: 'p-значение', en: 'p-value' },
    error: { ru: 'стандартная ошибка логарифма', en: 'standard error of the logarithm' },
};

const value1 = (value: Value, i: 1 | 2): Bilingual => {
    const [ru, en] = valueNames[value];
    return { ru: `${ru} метода ${i}`, en: `${en} of method ${i}` };
};

function significance(chiSquare: number, p: number): Step {
    return computed('p', labels.p, '2 · Φ(−√({X²}))', { 'X²': chiSquare }, p, chance);
}

interface ScoreFacts {
    mean: number;
    second: number;
    deviation: number;
    variance: number;
    chiSquare: number;
    p: number;
}

/** Leisenring, Alonzo, Pepe 2000. */
export function scoreSteps(value: Value, split: Split, facts: ScoreFacts): Step[] {
    const inputs = { ...splitInputs(split), p̄: facts.mean, w: facts.second, D: facts.deviation, V: facts.variance };
    const squares = (i: '₁' | '₀'): string => `({a${i}} · (1 − 2 · {w})² + {b${i}} · {w}² + {c${i}} · (1 − {w})²)`;
    return [
        ...splitSteps(value, split),
        computed('p̄', labels.mean, `(${event1} + ${event2}) / (${all1} + ${all2})`, inputs, facts.mean, six),
        computed('w', labels.second, `${all2} / (${all1} + ${all2})`, inputs, facts.second, six),
        computed('D', labels.deviation, `${event2} − {w} · (${event1} + ${event2})`, inputs, facts.deviation, six),
        computed(
            'V',
            labels.variance,
            `${squares('₁')} · (1 − {p̄})² + ${squares('₀')} · {p̄}²`,
            inputs,
            facts.variance,
            six,
        ),
        ...testSteps('{D}² / {V}', inputs, facts),
    ];
}

/** The statistic and its p; without a variance the statistic is no quotient. */
function testSteps(
    template: string,
    inputs: Record<string, number>,
    { variance, chiSquare, p }: { variance: number; chiSquare: number; p: number },
): Step[] {
    const statistic =
        variance > 0
            ? computed('X²', labels.statistic, template, inputs, chiSquare, six)
            : given('X²', labels.statistic, chiSquare);
    return [statistic, significance(chiSquare, p)];
}

interface WeightedFacts {
    mean: number;
    covariance: number;
    variance: number;
    value1: number;
    value2: number;
    chiSquare: number;
    p: number;
}

/** Kosinski 2013. */
export function weightedSteps(value: Value, split: Split, facts: WeightedFacts): Step[] {
    const inputs = {
        ...splitInputs(split),
        p̄: facts.mean,
        C: facts.covariance,
        V: facts.variance,
        'v₁': facts.value1,
        'v₂': facts.value2,
    };
    const spread = `({p̄} · (1 − {p̄}) − 2 · {C}) · (1 / ${all1} + 1 / ${all2})`;
    const covariance = `({a₁} · (1 − {p̄})² + {a₀} · {p̄}²) / (${all1} + ${all2})`;
    return [
        ...splitSteps(value, split),
        computed('v₁', value1(value, 1), `${event1} / ${all1}`, inputs, facts.value1, six),
        computed('v₂', value1(value, 2), `${event2} / ${all2}`, inputs, facts.value2, six),
        computed('p̄', labels.mean, `(${event1} + ${event2}) / (${all1} + ${all2})`, inputs, facts.mean, six),
        computed('C', labels.covariance, covariance, inputs, facts.covariance, six),
        computed('V', labels.variance, spread, inputs, facts.variance, six),
        ...testSteps('({v₁} − {v₂})² / {V}', inputs, facts),
    ];
}

interface RatioFacts {
    ratio: number;
    error: number;
    lower: number;
    upper: number;
    p: number;
    level: number;
    z: number;
}

/** A ratio method 1 / method 2 by the delta method on the logarithm. */
export function ratioSteps(value: Value, split: Split, facts: RatioFacts): Step[] {
    const predictive = value === 'ppv' || value === 'npv';
    const inputs = splitInputs(split);
    const [u1, u2, v1, v2] = predictive
        ? [`(1 / ${event1} − 1 / ${all1})`, `(1 / ${event2} − 1 / ${all2})`, `(1 / ${all1})`, `(1 / ${all2})`]
        : [`(1 / ${event1})`, `(1 / ${event2})`, `(1 / ${other1})`, `(1 / ${other2})`];
    const squares = (i: '₁' | '₀', one: string, two: string): string =>
        `{a${i}} · (${one} − ${two})² + {b${i}} · ${one}² + {c${i}} · ${two}²`;
    const ratio = predictive
        ? `${event1} / ${all1} / (${event2} / ${all2})`
        : `${event1} / ${other1} · ${other2} / ${event2}`;
    const [ru, en] = valueNames[value];
    const label = { ru: `отношение ${ru} метода 1 к методу 2`, en: `ratio of ${en}, method 1 to method 2` };
    const limits = { R: facts.ratio, z: facts.z, s: facts.error };
    return [
        ...splitSteps(value, split),
        computed('R', label, ratio, inputs, facts.ratio, six),
        computed('s', labels.error, `√(${squares('₁', u1, u2)} + ${squares('₀', v1, v2)})`, inputs, facts.error, six),
        ...levelSteps(facts.level),
        computed('L', lowerLabel, '{R} · exp(−{z} · {s})', limits, facts.lower, { digits: 4 }),
        computed('U', upperLabel, '{R} · exp({z} · {s})', limits, facts.upper, { digits: 4 }),
        ...(facts.error > 0
            ? [computed('p', labels.p, '2 · Φ(−|ln({R})| / {s})', limits, facts.p, chance)]
            : [given('p', labels.p, facts.p, chance)]),
    ];
}
