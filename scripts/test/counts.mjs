/** How the counts of a part are read from what it printed. Each gives `{ passed, failed }`. */
import { readFileSync } from 'node:fs';

/** The whole part is one test: it ended well or it did not. */
export function one({ status }) {
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A tool that says `Checked 55 files` and `Found 2 errors`: each file is a test. */
export function checkedFiles({ status, output }) {
    const files = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
    const errors = Number(/Found (\d+) errors?/.exec(output)?.[1] ?? 0);
    const failed = status === 0 ? 0 : Math.max(1, errors);
    return { passed: Math.max(0, files - failed), failed };
}

/** The last line `… 12 passed, 0 failed`. */
export function lastSum({ status, output }) {
    const sums = [...output.matchAll(/(\d+) passed, (\d+) failed/g)];
    const [, passed = 0, failed = 0] = (sums.at(-1) ?? []).map(Number);
    return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

/** A report in JSON that vitest wrote into a file. Tests that were left out are told, never passed over. */
export function vitestReport(file) {
    return ({ status }) => {
        let report;
        try {
            report = JSON.parse(readFileSync(file, 'utf8'));
        } catch {
            return { passed: 0, failed: 1 };
        }
        const { numPassedTests: passed, numFailedTests, numPendingTests = 0, numTodoTests = 0 } = report;
        const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
        return { passed, failed, skipped: numPendingTests + numTodoTests };
    };
}
