import type { Derivation } from '@trialwright/statistics';
import type { Outcome } from './design.js';

/** A size that counts all cases. */
export function ofAll(size: {
    readonly n: number;
    readonly fractional?: number;
    readonly derivation?: Derivation;
}): Outcome {
    const { n, fractional, derivation } = size;
    return { needs: { all: { n, fractional } }, fractional, derivation };
}
