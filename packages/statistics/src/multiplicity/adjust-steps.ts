import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { derivationOf } from '../steps/test-steps.js';
import { adjustPValues, type MultiplicityMethod } from './adjust-p-values.js';

const six = { digits: 6, unit: 'probability' } as const;
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const name = (letter: string, i: number): string =>
    letter + [...String(i + 1)].map(digit => subscripts[Number(digit)]!).join('');

const count = { ru: 'число гипотез', en: 'number of hypotheses' };
const harmonic = { ru: 'сумма 1 / i по всем гипотезам', en: 'sum of 1 / i over all hypotheses' };
const raw = (i: number) => ({ ru: `p-значение гипотезы ${i + 1}`, en: `p-value of hypothesis ${i + 1}` });
const adjusted = (i: number) => ({
    ru: `скорректированное p-значение гипотезы ${i + 1}`,
    en: `adjusted p-value of hypothesis ${i + 1}`,
});

/** Multiplier of the p-value of a rank (0: smallest) among k. */
const factors: Partial<Record<MultiplicityMethod, (k: number, rank: number) => string>> = {
    bonferroni: () => '{k}',
    holm: (k, rank) => `${k - rank}`,
    hochberg: (k, rank) => `${k - rank}`,
    'benjamini-hochberg': (_, rank) => `{k} / ${rank + 1}`,
    'benjamini-yekutieli': (_, rank) => `{C} · {k} / ${rank + 1}`,
};

/**
 * How p-values are adjusted, one step a hypothesis in the order in which they are judged.
 * @throws StatisticsError as `adjustPValues`
 */
export function adjustedPDerivation(p: readonly number[], method: MultiplicityMethod): Derivation {
    const result = adjustPValues(p, method);
    const k = p.length;
    const C = p.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    const rising = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
    const ranks = new Map(rising.map((index, rank) => [index, rank]));
    const up = method === 'hochberg' || method.startsWith('benjamini');
    const sequence = method === 'fixed-sequence' ? p.map((_, i) => i) : up ? rising.toReversed() : rising;
    const alone = method === 'bonferroni' || method === 'sidak';
    const inputs: Record<string, number> = { k, C };
    for (const [i, value] of p.entries()) inputs[name('p', i)] = value;
    for (const [i, value] of result.entries()) inputs[name('p̃', i)] = value;

    const step = (i: number, place: number): Step => {
        const symbol = name('p̃', i);
        const own = `{${name('p', i)}}`;
        const rank = ranks.get(i)!;
        if (method === 'hommel') {
            return {
                symbol,
                label: adjusted(i),
                formula: 'max{m · min(m · p(j) / (j − k + m))}',
                value: result[i]!,
                ...six,
            };
        }
        if (method === 'intersection-union') {
            const all = p.map((_, j) => `{${name('p', j)}}`);
            const template = k === 1 ? own : `max(${all.join(', ')})`;
            return computed(symbol, adjusted(i), template, inputs, result[i]!, six);
        }
        const sidak = method === 'sidak' ? '{k}' : method === 'holm-sidak' ? `${k - rank}` : undefined;
        const factor = factors[method]?.(k, rank);
        const multiplied = sidak ? `1 − exp(${sidak} · ln(1 − ${own}))` : factor ? `${factor} · ${own}` : own;
        const before = place === 0 || alone ? [] : [`{${name('p̃', sequence[place - 1]!)}}`];
        if (up)
            return computed(
                symbol,
                adjusted(i),
                `min(1, ${[...before, multiplied].join(', ')})`,
                inputs,
                result[i]!,
                six,
            );
        const larger = before.length > 0 ? `max(${before[0]}, ${multiplied})` : multiplied;
        return computed(symbol, adjusted(i), `min(1, ${larger})`, inputs, result[i]!, six);
    };
    return derivationOf(method, [
        given('k', count, k, { digits: 0 }),
        ...p.map((value, i) => given(name('p', i), raw(i), value, six)),
        ...(method === 'benjamini-yekutieli' ? [given('C', harmonic, C, { digits: 6 })] : []),
        ...sequence.map(step),
    ]);
}
