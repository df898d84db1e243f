import type { Language, ProgramSizing } from '@trialwright/model';
import { achievedHints } from './achieved-hints.js';
import type { Hint } from './hint.js';
import { planHints } from './plan-hints.js';
import { plannedHints } from './planned-hints.js';
import { targetHints } from './target-hints.js';

/** Hints of all families, in no particular order. */
export function allHints({ targets, plans }: ProgramSizing, language: Language): Hint[] {
    return [
        ...targetHints(targets, language),
        ...planHints(plans, language),
        ...achievedHints(plans, language),
        ...plannedHints(plans, language),
    ];
}
