import { isComplete, isUnderWay, type ProgramSizing, sizeProgram } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import type { TrialCoreServices } from '../trial-module.js';

/**
 * Sample sizes of a program as they are known at this moment. Whoever cannot wait gives an implementation that has long
 * computations done behind the back of whoever types.
 */
export interface SizingService {
    /** Sizes of a linked program: at once, perhaps with numbers under way; the same object while nothing new is known. */
    sizingOf(document: LangiumDocument): ProgramSizing;
    /** Resolves as soon as something new is known, or a file has been checked. */
    news(): Promise<void>;
    /** What was cancelled or broke off is to be computed after all. */
    again(document: LangiumDocument): void;
    /** Computes here and now whatever is not known yet. */
    finish(document: LangiumDocument): void;
}

/** For places that wait: the command line, tests. */
export class PromptSizing implements SizingService {
    constructor(private readonly services: TrialCoreServices) {}

    sizingOf(document: LangiumDocument): ProgramSizing {
        return sizeProgram(this.services.trial.ModelService.modelOf(document));
    }

    async news(): Promise<void> {}

    again(): void {}

    finish(): void {}
}

/** Whether some number is still being computed. */
export function hasNumbersUnderWay(sizing: ProgramSizing): boolean {
    if (isComplete(sizing)) return false;
    const { targets, plans } = sizing;
    const problems = [...targets, ...plans].flatMap(one => one.problems);
    const awaited = plans.flatMap(plan => plan.awaited.map(({ problem }) => problem));
    return [...problems, ...awaited].some(isUnderWay);
}
