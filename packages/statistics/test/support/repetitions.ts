import { expect } from 'vitest';

/** Share of repetitions for which something holds. */
export function share(repetitions: number, holds: (index: number) => boolean): number {
    let count = 0;
    for (let i = 0; i < repetitions; i++) if (holds(i)) count++;
    return count / repetitions;
}

export function near(actual: number, expected: number, tolerance: number): void {
    expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

export const upper = (tail: number) => ({ 0.025: 1.959963984540054, 0.05: 1.6448536269514722 })[tail]!;

/** P(X = x), straight from the definition. */
export function masses(n: number, p: number): number[] {
    let mass = (1 - p) ** n;
    return Array.from({ length: n + 1 }, (_, x) => {
        const now = mass;
        mass *= ((n - x) / (x + 1)) * (p / (1 - p));
        return now;
    });
}
