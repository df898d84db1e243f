/**
 * Methods whose sizes may take longer than 50 ms where many cases are needed: an editor that recomputes at every
 * keystroke says that the computation is under way. `npm run bench:statistics` measures all of them.
 */
export const slowMethods: readonly string[] = ['fisher-exact', 'exact-unconditional', 'mcnemar-exact'];

/** Whether a method of the catalogue is one of them. */
export function isSlow(method: string): boolean {
    return slowMethods.includes(method);
}
