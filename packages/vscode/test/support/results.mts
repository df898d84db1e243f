/** What a run did. */
export interface Counts {
    passed: number;
    failed: number;
}

export function sum(counts: readonly Counts[]): Counts {
    return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
        passed: 0,
        failed: 0,
    });
}
