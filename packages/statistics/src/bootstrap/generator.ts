import { mersenne } from 'pure-rand/generator/mersenne';

/** Uniform random numbers that are the same on every machine. */
export interface Generator {
    /** A whole number, 0 ≤ i < count, for count ≤ 10⁷: ⌊count · u / 2³²⌋ of one output u, uneven by count / 2³² at most. */
    readonly index: (count: number) => number;
    /** A number, 0 ≤ u < 1, of 53 bits. */
    readonly uniform: () => number;
}

const two32 = 2 ** 32;

/**
 * MT19937 (Matsumoto, Nishimura 1998, ACM Transactions on Modeling and Computer Simulation 8: 3-30), by `pure-rand`.
 * @param seed whole, 0 ≤ seed < 2³².
 */
export function generatorOf(seed: number): Generator {
    const source = mersenne(seed);
    return {
        index: count => Math.floor(((source.next() >>> 0) * count) / two32),
        uniform: () => {
            const high = source.next() >>> 5;
            const low = source.next() >>> 6;
            return (high * 67108864 + low) / 9007199254740992;
        },
    };
}
