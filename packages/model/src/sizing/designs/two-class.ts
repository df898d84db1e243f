import type { Derivation } from '@trialwright/statistics';
import type { Cases } from '../sizing.js';
import type { Outcome } from './design.js';

/** A size with both classes, as the statistics package gives it. */
interface TwoClasses {
    readonly diseased: number;
    readonly nonDiseased: number;
    readonly fractional: number;
    readonly derivation?: Derivation;
}

/** The needs of both classes; `fractional` counts the diseased. */
export function bothClasses({ diseased, nonDiseased, fractional, derivation }: TwoClasses, ratio: number): Outcome {
    return {
        needs: {
            positive: { n: diseased, fractional },
            negative: { n: nonDiseased, fractional: Math.min(fractional * ratio, nonDiseased) },
        },
        fractional,
        derivation,
    };
}

/** Both classes as a plan yields them, with their ratio; undefined where one is not known or empty. */
export function classesOf(cases: Cases): { readonly diseased: number; readonly ratio: number } | undefined {
    const { positive, negative } = cases;
    return positive && negative ? { diseased: positive, ratio: negative / positive } : undefined;
}
