/**
 * What a planned interval must reach. Distances are proportions (0.05 = five percentage points).
 * All but the last four take the estimate to be exactly p: x = n·p, whole or not.
 */
export type PrecisionCriterion =
    /** (U − L) / 2 ≤ distance: "± 5 %". */
    | { kind: 'half-width'; distance: number }
    /** U − L ≤ distance. */
    | { kind: 'full-width'; distance: number }
    /** p − L ≤ distance. */
    | { kind: 'lower-distance'; distance: number }
    /** U − p ≤ distance. */
    | { kind: 'upper-distance'; distance: number }
    /** max(p − L, U − p) ≤ distance. */
    | { kind: 'max-distance'; distance: number }
    /** L ≥ limit. */
    | { kind: 'lower-limit'; limit: number }
    /** U ≤ limit. */
    | { kind: 'upper-limit'; limit: number }
    /** (U − L) / 2 ≤ distance by the closed form of a normal approximation (Fleiss; MKpower). */
    | { kind: 'half-width-closed-form'; distance: number }
    /** (U − L) / 2 ≤ distance at the whole x nearest to n·p. */
    | { kind: 'half-width-rounded'; distance: number }
    /** P(L ≥ limit | p) ≥ assurance; the same as the test of limit with power `assurance` (Flahault 2005). */
    | { kind: 'lower-limit-assured'; limit: number; assurance: number }
    /** P(U ≤ limit | p) ≥ assurance. */
    | { kind: 'upper-limit-assured'; limit: number; assurance: number }
    /** E[(U − L) / 2 | p] ≤ distance. */
    | { kind: 'expected-half-width'; distance: number }
    /** P((U − L) / 2 ≤ distance | p) ≥ assurance. */
    | { kind: 'assured-half-width'; distance: number; assurance: number };

/** The kinds above. */
export const precisionKinds = [
    'half-width',
    'full-width',
    'lower-distance',
    'upper-distance',
    'max-distance',
    'lower-limit',
    'upper-limit',
    'half-width-closed-form',
    'half-width-rounded',
    'lower-limit-assured',
    'upper-limit-assured',
    'expected-half-width',
    'assured-half-width',
] as const satisfies readonly PrecisionCriterion['kind'][];
