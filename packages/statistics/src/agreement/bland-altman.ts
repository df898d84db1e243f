import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { noncentralStudentQuantile } from '../distribution/noncentral-student.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { derivationOf } from '../steps/test-steps.js';
import { blandAltmanSteps } from './bland-altman-steps.js';
import type { Limits } from './prevalence-and-bias.js';

export interface BlandAltmanInput {
    /** Differences of the two methods, a − b; at least 3. */
    differences: readonly number[];
    /** Share of differences between the limits of agreement, inside (0, 1); default 0.95. */
    coverage?: number;
    /** Confidence level of the intervals of bias and limits; default 0.95. */
    level?: number;
    /**
     * `exact`: noncentral t (Carkeet 2015); `approximate`: variance s²(1/n + z²/(2(n − 1))) (Bland, Altman 1999);
     * `1986`: multiplier 1.96 and variance 3s²/n. Default exact.
     */
    method?: 'exact' | 'approximate' | '1986';
}

export interface BlandAltman {
    n: number;
    bias: Limits;
    standardDeviation: number;
    lowerLimit: Limits;
    upperLimit: Limits;
    derivation: Derivation;
}

/**
 * Limits of agreement of two methods of measurement (Bland, Altman 1986, 1999), with exact intervals by default
 * (Carkeet 2015, Optometry and Vision Science 92: e71-e80).
 * @throws StatisticsError if an argument is outside its range, or all differences are equal in number below 3.
 */
export function blandAltman(input: BlandAltmanInput): BlandAltman {
    const { differences, coverage = 0.95, level = 0.95, method = 'exact' } = input;
    checkInside('coverage', coverage, 0, 1);
    checkOneOf('method', method, ['exact', 'approximate', '1986']);
    checkInside('level', level, 0, 1);
    const n = differences.length;
    if (n < 3 || differences.some(value => !Number.isFinite(value))) {
        throw new StatisticsError('differences', n, { ru: 'не менее трёх чисел', en: 'at least three numbers' });
    }
    const bias = differences.reduce((sum, value) => sum + value, 0) / n;
    const s = Math.sqrt(differences.reduce((sum, value) => sum + (value - bias) ** 2, 0) / (n - 1));
    const tail = (1 - level) / 2;
    const t = studentUpper(tail, n - 1);
    const around = (estimate: number, half: number): Limits => ({
        estimate,
        lower: estimate - half,
        upper: estimate + half,
    });
    const z = method === '1986' ? 1.96 : upperZ((1 - coverage) / 2);
    const common = { n, bias: around(bias, (t * s) / Math.sqrt(n)), standardDeviation: s };
    const explained = (
        limits: Pick<BlandAltman, 'lowerLimit' | 'upperLimit'>,
        multipliers?: Multipliers,
    ): BlandAltman => {
        const found = { ...common, ...limits };
        const steps = blandAltmanSteps({ ...found, coverage, level, method, z, t, ...multipliers });
        return { ...found, derivation: derivationOf('bland-altman', steps) };
    };
    if (method === 'exact') {
        const root = Math.sqrt(n);
        const multipliers = {
            innerT: noncentralStudentQuantile(tail, n - 1, root * z),
            outerT: noncentralStudentQuantile(1 - tail, n - 1, root * z),
        };
        const inner = (multipliers.innerT * s) / root;
        const outer = (multipliers.outerT * s) / root;
        return explained(
            {
                lowerLimit: { estimate: bias - z * s, lower: bias - outer, upper: bias - inner },
                upperLimit: { estimate: bias + z * s, lower: bias + inner, upper: bias + outer },
            },
            multipliers,
        );
    }
    const half = t * s * (method === '1986' ? Math.sqrt(3 / n) : Math.sqrt(1 / n + (z * z) / (2 * (n - 1))));
    return explained({ lowerLimit: around(bias - z * s, half), upperLimit: around(bias + z * s, half) });
}

/** Quantiles of the noncentral t for the near and the far end of a limit's interval. */
interface Multipliers {
    innerT: number;
    outerT: number;
}
