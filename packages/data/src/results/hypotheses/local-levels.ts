import type { MultiplicityMethod } from '@trialwright/statistics';

/**
 * The level at which each hypothesis is judged by the procedure, so that its interval has the same level as its test:
 * Bonferroni α/k; Holm α/(k − rank); Hochberg α/(k − rank) of the largest p-value that passes, for all up to it.
 */
export function localLevels(
    p: readonly number[],
    alpha: readonly number[],
    method: MultiplicityMethod | undefined,
): number[] {
    const k = p.length;
    if (method === 'bonferroni') return alpha.map(level => level / k);
    if (method !== 'holm' && method !== 'hochberg') return [...alpha];
    const rising = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
    const levels = new Array<number>(k);
    let passed = -1;
    if (method === 'hochberg') {
        rising.forEach((index, rank) => {
            if (p[index]! <= alpha[index]! / (k - rank)) passed = rank;
        });
    }
    rising.forEach((index, rank) => {
        levels[index] = alpha[index]! / (k - Math.max(rank, passed));
    });
    return levels;
}
