import { type Call, estimatedWork } from '@trialwright/model';

/** What may be computed at once while a program is sized. */
export interface Budget {
    allows(call: Call): boolean;
}

/** Milliseconds of computing that nobody notices beside the hundred in which a change is to be answered. */
const most = 25;

/**
 * Allows what is likely to be done before the time is over. So a single long computation is refused, and of many short
 * ones (a program that has just been opened) those for which no time is left.
 */
export function timeBudget(): Budget {
    const end = performance.now() + most;
    return { allows: call => performance.now() + estimatedWork(call) <= end };
}
