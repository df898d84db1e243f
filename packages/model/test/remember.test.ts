import { StatisticsError } from '@trialwright/statistics';
import { describe, expect, it } from 'vitest';
import { calculateWith, NotComputed } from '../src/sizing/computing/calculator.js';
import type { Call } from '../src/sizing/computing/call.js';
import { underWay } from '../src/sizing/computing/obstacles.js';
import { computeCall, learn, remember } from '../src/sizing/computing/remember.js';

const bounds = { low: 0, high: 5, lowIncluded: true, highIncluded: false };
const refusal = new StatisticsError('n', -1, { ru: '0 ≤ n < 5', en: '0 ≤ n < 5' }, bounds);

it('computes once for each input, and keeps what is out of range, but no other error', () => {
    const seen: unknown[] = [];
    const square = remember('square-size', (input: { readonly n: number; readonly of?: string }) => {
        seen.push(input);
        if (input.n === -2) throw new Error('a mistake');
        if (input.n < 0) throw refusal;
        return { value: input.n ** 2 };
    });
    expect(square({ n: 3 })).toBe(square({ n: 3 }));
    expect(square({ n: 3, of: 'x' })).not.toBe(square({ n: 3 }));
    expect(() => square({ n: -1 })).toThrow(refusal);
    expect(() => square({ n: -1 })).toThrow(StatisticsError);
    expect(() => square({ n: -2 })).toThrow('a mistake');
    expect(() => square({ n: -2 })).toThrow('a mistake');
    expect(seen).toHaveLength(5);
});

it('forgets what was asked for least lately', () => {
    let count = 0;
    const next = remember('next-size', (_: number) => ++count);
    for (let n = 0; n < 2000; n++) next(n);
    expect(next(0)).toBe(1);
    next(2000);
    expect(next(0)).toBe(1);
    expect(next(1)).toBe(2002);
});

it('has a name of its own for each function', () => {
    const double = (n: number): number => 2 * n;
    const first = remember('double-size', double);
    const again = remember('double-size', double);
    expect(first(2)).toBe(again(2));
    expect(() => remember('double-size', (n: number) => n + n)).toThrow('double-size');
});

describe('while a calculator decides', () => {
    const later = { obstacleTo: underWay };
    const half = remember('half-size', ({ n }: { readonly n: number }) => {
        if (n < 0) throw refusal;
        return { half: n / 2 };
    });

    it('what is not known is not computed, and says so; what is known is there', () => {
        expect(() => calculateWith(later, () => half({ n: 8 }))).toThrow(NotComputed);
        const known = half({ n: 6 });
        expect(calculateWith(later, () => half({ n: 6 }))).toBe(known);
    });

    it('another thread computes from name and input, and what it sends is known from then on', () => {
        const sent = (call: Call): Call => structuredClone(call);
        for (const n of [10, -10]) {
            const call: Call = { name: 'half-size', input: { n } };
            learn(call, structuredClone(computeCall(sent(call))));
        }
        expect(calculateWith(later, () => half({ n: 10 }))).toEqual({ half: 5 });
        const error = (() => {
            try {
                calculateWith(later, () => half({ n: -10 }));
            } catch (thrown) {
                return thrown as StatisticsError;
            }
        })();
        expect(error).toBeInstanceOf(StatisticsError);
        // Whatever is to be said of it can be said.
        expect({ ...error }).toEqual({ ...refusal });
        expect(error?.message).toBe(refusal.message);
        expect(() => computeCall({ name: 'nothing-size', input: {} })).toThrow('nothing-size');
    });

    it('a calculator decides only as long as it is asked to, even where something throws', () => {
        expect(() =>
            calculateWith(later, () => {
                throw new Error('x');
            }),
        ).toThrow('x');
        expect(half({ n: 12 })).toEqual({ half: 6 });
    });
});
