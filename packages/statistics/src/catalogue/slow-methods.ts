/**
 * Methods whose sizes may take longer than 50 ms at the numbers of cases that trials have, on a slow machine (on that of
 * the bench they take some 30). Beyond a million cases the exact binomial size takes longer, too. An editor that
 * recomputes at every keystroke estimates the time from the inputs; `npm run bench:statistics` measures all of them.
 */
export const slowMethods: readonly string[] = ['exact-unconditional'];

/** Whether a method of the catalogue is one of them. */
export function isSlow(method: string): boolean {
    return slowMethods.includes(method);
}
