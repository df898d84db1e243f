import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextIndex } from '../src/records/text-index.js';

test('numbers texts as a Map would, whatever they are', () => {
    fc.assert(
        fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.string())), texts => {
            const index = new TextIndex();
            const known = new Map<string, number>();
            for (const text of texts) {
                if (!known.has(text)) known.set(text, known.size);
                expect(index.add(text)).toBe(known.get(text));
            }
            expect(index.texts).toEqual([...known.keys()]);
        }),
    );
});

test('keeps its numbers while it grows, long texts and alike ones among them', () => {
    const index = new TextIndex();
    const text = (at: number): string => `${'-'.repeat(at % 40)}${at}`;
    const numbers = Array.from({ length: 100_000 }, (_, at) => index.add(text(at)));
    expect(numbers.every((number, at) => number === at)).toBe(true);
    for (let at = 0; at < 100_000; at += 7) expect(index.add(text(at))).toBe(at);
    expect(index.texts).toHaveLength(100_000);
});
