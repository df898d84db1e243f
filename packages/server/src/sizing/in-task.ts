import type { TrialServices } from '@trialwright/language';
import { type Call, computeCall, type Outcome } from '@trialwright/model';
import type { Run } from '../jobs/job-options.js';

/** Between two computations, in milliseconds: what was asked meanwhile is answered first. */
const gap = 100;

/**
 * Computes a call in the server's own thread, where there is no other: not before the change at hand has been checked
 * and what was asked has been answered.
 */
export function inTask({ shared }: TrialServices): Run<Call, Outcome> {
    const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
    return async (call, { signal }) => {
        await pause(gap);
        await shared.workspace.WorkspaceLock.read(() => {});
        await pause(0);
        signal.throwIfAborted();
        return computeCall(call);
    };
}
