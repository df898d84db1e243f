import { checkInside } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { counted, derivationOf, levelSteps, lowerLabel, upperLabel } from '../steps/test-steps.js';
import type { Limits } from './prevalence-and-bias.js';

export interface ConcordanceCorrelation extends Limits {
    derivation: Derivation;
}

/**
 * Lin's concordance correlation of two methods with the interval by Fisher's z
 * (Lin 1989, Biometrics 45: 255-268; correction 2000, 56: 324-325).
 * @throws StatisticsError if there are fewer than three pairs.
 */
export function concordanceCorrelation(input: {
    pairs: readonly (readonly [number, number])[];
    level?: number;
}): ConcordanceCorrelation {
    const { pairs, level = 0.95 } = input;
    checkInside('level', level, 0, 1);
    const n = pairs.length;
    if (n < 3 || pairs.some(pair => !(Number.isFinite(pair[0]) && Number.isFinite(pair[1]))))
        throw new StatisticsError('pairs', n, { ru: 'не менее трёх пар', en: 'at least three pairs' });
    const mean = (i: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[i], 0) / n;
    const [mx, my] = [mean(0), mean(1)];
    const moment = (i: 0 | 1, j: 0 | 1): number =>
        pairs.reduce((sum, pair) => sum + (pair[i] - (i ? my : mx)) * (pair[j] - (j ? my : mx)), 0) / n;
    const [sx2, sy2, sxy] = [moment(0, 0), moment(1, 1), moment(0, 1)];
    if (!(sx2 > 0 && sy2 > 0)) {
        throw new StatisticsError('pairs', `${sx2}; ${sy2}`, {
            ru: 'измерения каждого метода не все одинаковы',
            en: 'measurements of each method that are not all alike',
        });
    }
    const r = sxy / Math.sqrt(sx2 * sy2);
    const p = (2 * sxy) / (sx2 + sy2 + (my - mx) ** 2);
    const u = (my - mx) / (sx2 * sy2) ** 0.25;
    const variance =
        (((1 - r * r) * p * p * (1 - p * p)) / (r * r) +
            (2 * p ** 3 * (1 - p) * u * u) / r -
            (p ** 4 * u ** 4) / (2 * r * r)) /
        (n - 2);
    const standardError = Math.sqrt(variance);
    const center = Math.atanh(p);
    const z = upperZ((1 - level) / 2);
    const half = (z * standardError) / (1 - p * p);
    const found = { estimate: p, standardError, lower: Math.tanh(center - half), upper: Math.tanh(center + half) };
    const six = { digits: 6 } as const;
    const facts = { x̄: mx, ȳ: my, 'S₁': sx2, 'S₂': sy2, 'S₁₂': sxy, n };
    const rest = { r, ρ: p, u, n };
    const spread =
        '√(((1 − {r}²) · {ρ}² · (1 − {ρ}²) / {r}² + 2 · {ρ}³ · (1 − {ρ}) · {u}² / {r} − {ρ}² · {ρ}² · {u}² · {u}² / (2 · {r}²)) / ({n} − 2))';
    const limit = (sign: string): string => `tanh(artanh({ρ}) ${sign} {z} · {SE} / (1 − {ρ}²))`;
    const last = { ρ: p, z, SE: standardError };
    const label = {
        mean: (i: number) => ({ ru: `среднее ${i}-го измерения`, en: `mean of measurement ${i}` }),
        moment: (i: number) => ({
            ru: `дисперсия ${i}-го измерения (делитель n)`,
            en: `variance of measurement ${i} (divisor n)`,
        }),
        both: { ru: 'ковариация (делитель n)', en: 'covariance (divisor n)' },
        r: { ru: 'корреляция', en: 'correlation' },
        u: { ru: 'сдвиг в единицах разброса', en: 'shift in units of the spread' },
        p: { ru: 'согласованность', en: 'concordance' },
        se: { ru: 'стандартная ошибка', en: 'standard error' },
    };
    const steps = [
        given('n', { ru: 'пары измерений', en: 'pairs' }, n, counted),
        given('x̄', label.mean(1), mx, six),
        given('ȳ', label.mean(2), my, six),
        given('S₁', label.moment(1), sx2, six),
        given('S₂', label.moment(2), sy2, six),
        given('S₁₂', label.both, sxy, six),
        computed('r', label.r, '{S₁₂} / √({S₁} · {S₂})', facts, r, six),
        computed('u', label.u, '({ȳ} − {x̄}) / √(√({S₁} · {S₂}))', facts, u, six),
        computed('ρ', label.p, '2 · {S₁₂} / ({S₁} + {S₂} + ({ȳ} − {x̄})²)', facts, p, six),
        computed('SE', label.se, spread, rest, standardError, six),
        ...levelSteps(level),
        computed('L', lowerLabel, limit('−'), last, found.lower, { digits: 4 }),
        computed('U', upperLabel, limit('+'), last, found.upper, { digits: 4 }),
    ];
    return { ...found, derivation: derivationOf('lin', steps) };
}
