import {
    type Design,
    designs,
    type NumberParameter,
    parametersOf,
    solveDesign,
    solves,
    StatisticsError,
} from '@trialwright/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Exact searches that take long where little can be told from little; the others answer at once. */
const exact = new Set(['fisher-exact', 'exact-unconditional', 'mcnemar-exact']);

/** Numbers of a parameter: inside its range, and close to its ends. */
function numbers({ kind, range }: NumberParameter): fc.Arbitrary<number> {
    const low = range.from ?? range.above ?? -1000;
    const high = range.to ?? range.below ?? 1000;
    const most = Math.min(high, kind === 'integer' ? 3000 : 1000);
    if (kind === 'integer')
        return fc.oneof(fc.integer({ min: low, max: Math.min(low + 3, most) }), fc.integer({ min: low, max: most }));
    const width = most - low;
    const inside = fc.double({ min: low + width * 1e-3, max: most - width * 1e-3, noNaN: true });
    return fc.oneof(
        { weight: 4, arbitrary: inside },
        fc.constantFrom(low + width * 1e-4, low + width / 2, most - width * 1e-4),
    );
}

/** Lists of the same and of different lengths, some with a sum that is not 1. */
const shareLists = fc.constantFrom('0.2; 0.3; 0.5', '1% 9% 90%', '0.5,0.5', '25%,25%,25%,25%', '0,4 0,4 0,1');

function inputs(
    design: Design,
    solve: (typeof solves)[number],
): fc.Arbitrary<Record<string, number | string | undefined>> {
    const parameters = parametersOf(design, solve).map(([id, parameter]) => {
        if (parameter.kind === 'choice') {
            return [
                id,
                fc.constantFrom(...parameter.choices.map(choice => choice.id).filter(name => !exact.has(name))),
            ] as const;
        }
        // Two lists that are drawn apart rarely have the same length.
        if (parameter.kind === 'shares') return [id, parameter.optional ? fc.constant(undefined) : shareLists] as const;
        return [id, numbers(parameter)] as const;
    });
    return fc.record(Object.fromEntries(parameters));
}

describe.each(designs.map(design => [design.id, design] as const))('%s', (_, design) => {
    it.each(solves.filter(solve => design.directions[solve]))(
        '%s: any legal input gives finite numbers or a reason',
        solve => {
            let answers = 0;
            fc.assert(
                fc.property(inputs(design, solve), stated => {
                    try {
                        const { values, derivation } = solveDesign(design, solve, stated);
                        answers++;
                        for (const { id, value, unit } of values) {
                            expect(Number.isFinite(value), `${id} = ${value}`).toBe(true);
                            if (unit === 'probability')
                                expect(value >= 0 && value <= 1 + 1e-12, `${id} = ${value}`).toBe(true);
                        }
                        for (const { value, symbol } of derivation.steps)
                            expect(Number.isNaN(value), symbol).toBe(false);
                    } catch (error) {
                        // Contradictions and impossible targets have a reason in both languages; anything else is a fault.
                        if (!(error instanceof StatisticsError)) throw error;
                        expect(error.text.ru && error.text.en).toBeTruthy();
                    }
                }),
                { numRuns: 25, seed: 11, endOnFailure: true },
            );
            // A difference beyond the discordance has no answer, and most random ones are.
            if (design.id !== 'paired-proportions') expect(answers).toBeGreaterThan(0);
        },
    );
});
