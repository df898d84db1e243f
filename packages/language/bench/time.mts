/** Runs something and says how many milliseconds it took. */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
    const start = performance.now();
    const result = await run();
    return { ms: performance.now() - start, result };
}

/** The middle of the sorted values: one run that was disturbed does not move it. */
export function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
