import type { Derivation } from '@trialwright/statistics';
import type { Bilingual } from '../../bilingual.js';
import type { Place } from '../../trial/place.js';
import type { Cases, Needs, Reached } from '../sizing.js';
import type { Ask } from './ask.js';

/** What a design finds. */
export interface Outcome {
    readonly needs: Needs;
    /** Cases before rounding up. */
    readonly fractional?: number;
    readonly derivation?: Derivation;
    readonly groups?: readonly [number, number];
    readonly readers?: number;
}

/** A design whose inputs are all there. */
export interface Ready {
    /** Stable, in kebab case: `auc-goal`. */
    readonly id: string;
    readonly method: Bilingual;
    /** @throws StatisticsError if an input is outside its range. */
    readonly compute: () => Outcome;
    readonly reach?: (cases: Cases) => Reached | undefined;
    readonly power?: number;
    /** What is said where `compute` finds that no number of cases suffices. */
    readonly none?: { readonly at: Place; readonly ru: string; readonly en: string; readonly property: string };
    readonly warnings?: readonly { readonly code: string; readonly message: Bilingual }[];
}

/** Asks for the inputs of a design; undefined where some are missing. */
export type Design = (ask: Ask) => Ready | undefined;
