import type { IdBatches } from '@trialwright/data';
import { compareIds } from '@trialwright/data/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

async function* batches(ids: Iterable<string | undefined>, size = 7): IdBatches {
    let batch: (string | undefined)[] = [];
    for (const id of ids) {
        batch.push(id);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
    }
    yield batch;
}

const numbered = function* (from: number, to: number): Iterable<string> {
    for (let number = from; number < to; number++) yield `P-${number}`;
};

describe('two sets of ids', () => {
    it('are counted as sets of texts are', async () => {
        const ids = fc.array(fc.oneof(fc.nat(40).map(String), fc.string({ maxLength: 3 }).filter(Boolean)));
        await fc.assert(
            fc.asyncProperty(ids, ids, async (one, other) => {
                const [a, b] = [new Set(one), new Set(other)];
                const found = await compareIds(batches(one), batches(other));
                expect(found.first).toBe(a.size);
                expect(found.second).toBe(b.size);
                expect(found.common).toBe([...a].filter(id => b.has(id)).length);
            }),
            { numRuns: 60 },
        );
    });

    it('may be larger than what stays in memory', async () => {
        // 0…299,999 and 299,900…899,899: 100 in common, and every part goes to the disk.
        const found = await compareIds(batches(numbered(0, 300_000), 5000), batches(numbered(299_900, 899_900), 5000));
        expect([found.first, found.second, found.common]).toEqual([300_000, 600_000, 100]);
        expect(found.kept).toBe(100);
        const kept = [...numbered(299_000, 301_000)].filter(found.isKept);
        expect(kept).toEqual([...numbered(299_900, 300_000)]);
    });

    it('are counted without repetition, and rows without an id apart', async () => {
        const found = await compareIds(batches(['a', 'a', undefined, 'b']), batches([undefined, undefined, 'b', 'b']));
        expect(found).toMatchObject({ first: 2, second: 1, common: 1, missing: [1, 2], formsDiffer: false });
    });

    it('that are written in two ways say so: none in common proves little', async () => {
        const found = await compareIds(batches(['P-001', 'P-002']), batches(['1', '2']));
        expect(found).toMatchObject({ common: 0, formsDiffer: true });
        const alike = await compareIds(batches(['P-001', 'P-002']), batches(['Q-7', '8']));
        expect(alike).toMatchObject({ common: 0, formsDiffer: false });
    });

    it('are left at an abort', async () => {
        const controller = new AbortController();
        const endless = async function* (): IdBatches {
            for (let index = 0; ; index++) {
                if (index === 50) controller.abort(new Error('stopped'));
                yield [String(index)];
            }
        };
        await expect(compareIds(batches(['a']), endless(), { signal: controller.signal })).rejects.toThrow('stopped');
    });
});
