/**
 * Methods whose sizes may take longer than 50 ms on a slow machine (on that of the bench none does, the slowest of these
 * take some 30): an editor that recomputes at every keystroke says that the computation is under way.
 * `npm run bench:statistics` measures all of them.
 */
export const slowMethods: readonly string[] = ['exact-unconditional'];

/** Whether a method of the catalogue is one of them. */
export function isSlow(method: string): boolean {
    return slowMethods.includes(method);
}
