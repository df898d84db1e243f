import type { DecidingBound, HypothesisResult } from '@trialwright/model';
import type { RawTest } from './goal-test.js';

/** A hypothesis before multiplicity: the bound can still be asked for at another level. */
export interface Judged {
    /** All but what multiplicity decides. */
    readonly base: Omit<HypothesisResult, 'bound' | 'test' | 'verdict'>;
    readonly alpha?: number;
    readonly sides?: 1 | 2;
    readonly raw?: RawTest;
    /** Whether the estimate lies on the claimed side: a two-sided test alone does not say it. */
    readonly claimedSide?: boolean;
    /** The deciding bound of a test at the level alpha. */
    readonly bound?: (alpha: number) => DecidingBound;
}
