import { StatisticsError } from '@trialwright/statistics';
import { both } from '../bilingual.js';
import type { Metric } from '../catalogue/metrics.js';
import type { ElementOf } from '../trial/model.js';
import type { Place } from '../trial/place.js';
import { NotComputed, type Obstacle } from './computing/calculator.js';
import { inputProblem } from './input-problem.js';
import type { SizingProblem } from './sizing.js';

/** A problem that a missing or wrong property makes. */
export function problem(code: string, at: Place, ru: string, en: string, property?: string): SizingProblem {
    return { code, at, message: both(ru, en), property };
}

/** The element from which a computation takes its numbers, and the metric that they are of. */
export interface Subject {
    readonly element: ElementOf<'hypothesis'> | ElementOf<'precision'> | ElementOf<'sampleSize'>;
    readonly metric?: Metric;
}

/**
 * Runs a computation; an argument out of its range becomes a problem, in the words and at the place of the property
 * that holds it where that is known. So does a number that is still being computed.
 */
export function attempt<T>(
    at: Place,
    compute: () => T,
    subject?: Subject,
): { readonly result?: T; readonly problem?: SizingProblem } {
    try {
        return { result: compute() };
    } catch (error) {
        if (error instanceof NotComputed) return { problem: { ...error.obstacle, at } };
        if (!(error instanceof StatisticsError)) throw error;
        const code = `statistics-${error.argument}`;
        const stated = subject && inputProblem(error, subject);
        return { problem: stated ? { code, ...stated } : { code, at, message: error.text } };
    }
}

/** The same for what is left out where an argument is out of range; {@link NotComputed} goes on. */
export function orNothing<T>(compute: () => T): T | undefined {
    try {
        return compute();
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        return undefined;
    }
}

/** Whether a problem will go by itself: another thread is computing the number. */
export function isUnderWay({ code }: Pick<SizingProblem, 'code'>): boolean {
    return code === ('under-way' satisfies Obstacle['code']);
}

/** Whether the number was not computed, though its inputs are there: under way, cancelled, broken off. */
export function isObstacle(problem: Pick<SizingProblem, 'code'>): boolean {
    return isUnderWay(problem) || isStopped(problem);
}

/** Whether the computation of a number was cancelled or broke off, and is not going on. */
export function isStopped({ code }: Pick<SizingProblem, 'code'>): boolean {
    const codes: readonly Obstacle['code'][] = ['computation-cancelled', 'computation-failed'];
    return codes.some(one => one === code);
}
