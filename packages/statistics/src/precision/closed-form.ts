import { ceiling } from '../core/ceiling.js';
import { upperZ } from '../distribution/normal.js';
import type { Solution } from './at-expectation.js';
import type { PrecisionFacts } from './precision-facts.js';

/** Template and value of a closed form for (U − L)/2 ≤ d; q = 1 − p. */
interface ClosedForm {
    template: string;
    size(z: number, pq: number, d: number): number;
}

const wald = '{z}² · {p} · (1 − {p}) / {d}²';

const corrected = '(({z} · √({p} · (1 − {p})) + √({z}² · {p} · (1 − {p}) + 2 · {d})) / (2 · {d}))²';
const correctedSize = (z: number, pq: number, d: number) =>
    ((z * Math.sqrt(pq) + Math.sqrt(z * z * pq + 2 * d)) / (2 * d)) ** 2;

/**
 * Closed forms as they are printed in books and in the R package MKpower.
 * Two of them are not what their name says, and are kept for comparison only: "clopper-pearson" is Fleiss's corrected
 * normal approximation, and "wilson" is MKpower's, which exceeds the solution of (U − L)/2 = d by 2z².
 */
export const closedForms: Partial<Record<PrecisionFacts['method'], ClosedForm>> = {
    wald: { template: wald, size: (z, pq, d) => (z * z * pq) / (d * d) },
    'wald-cc': { template: corrected, size: correctedSize },
    'clopper-pearson': { template: `⌈${corrected}⌉`, size: (z, pq, d) => ceiling(correctedSize(z, pq, d)) },
    wilson: {
        template:
            '{z}² · ({p} · (1 − {p}) + √({p}² · (1 − {p})² + 4 · {d}² · (1 / 4 − {p} · (1 − {p})))) / (2 · {d}²) + {z}²',
        size: (z, pq, d) => (z * z * (pq + Math.sqrt(pq * pq + 4 * d * d * (0.25 - pq)))) / (2 * d * d) + z * z,
    },
    'agresti-coull': { template: `${wald} − {z}²`, size: (z, pq, d) => (z * z * pq) / (d * d) - z * z },
};

/** n of a closed form. */
export function solveClosedForm({ p, method, tail }: PrecisionFacts, distance: number): Solution {
    const fractional = closedForms[method]!.size(upperZ(tail), p * (1 - p), distance);
    const n = Math.max(1, ceiling(fractional));
    return { n, stable: n, fractional, achieved: distance, achievedStable: distance };
}
