import { StatisticsError } from '@trialwright/statistics';
import { both } from '../bilingual.js';
import type { Place } from '../trial/place.js';
import type { SizingProblem } from './sizing.js';

/** A problem that a missing or wrong property makes. */
export function problem(code: string, at: Place, ru: string, en: string, property?: string): SizingProblem {
    return { code, at, message: both(ru, en), property };
}

/** Runs a computation; an argument out of range becomes a problem at the place of the target. */
export function attempt<T>(at: Place, compute: () => T): { readonly result?: T; readonly problem?: SizingProblem } {
    try {
        return { result: compute() };
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        return { problem: { code: `statistics-${error.argument}`, at, message: error.text } };
    }
}
