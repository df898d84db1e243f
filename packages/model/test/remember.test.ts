import { expect, it } from 'vitest';
import { remember } from '../src/sizing/remember.js';

it('computes once for each input, and does not keep errors', () => {
    const seen: unknown[] = [];
    const square = remember((input: { readonly n: number; readonly of?: string }) => {
        seen.push(input);
        if (input.n < 0) throw new Error('negative');
        return { value: input.n ** 2 };
    });
    expect(square({ n: 3 })).toBe(square({ n: 3 }));
    expect(square({ n: 3, of: 'x' })).not.toBe(square({ n: 3 }));
    expect(() => square({ n: -1 })).toThrow();
    expect(() => square({ n: -1 })).toThrow();
    expect(seen).toHaveLength(4);
});

it('forgets the oldest', () => {
    let count = 0;
    const next = remember((_: number) => ++count);
    for (let n = 0; n <= 2000; n++) next(n);
    expect(next(2000)).toBe(2001);
    expect(next(0)).toBe(2002);
});
