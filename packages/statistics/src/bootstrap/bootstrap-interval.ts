import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { derivationOf, levelSteps, lowerLabel, tailSteps, upperLabel } from '../steps/test-steps.js';
import type { BootstrapSample } from './bootstrap.js';

/** Limits that are taken from the bootstrap's values. */
export const bootstrapKinds = ['percentile', 'bca'] as const;

export type BootstrapKind = (typeof bootstrapKinds)[number];

export interface BootstrapInterval {
    readonly estimate: number;
    readonly standardError: number;
    readonly lower: number;
    readonly upper: number;
    readonly derivation: Derivation;
}

/**
 * Interval from the quantiles of the bootstrap's values. `percentile`: α/2 and 1 − α/2 (Efron 1979). `bca`: quantiles
 * that are corrected for bias (z₀, values equal to the estimate counted half) and for a variance that changes with the
 * value (a) (Efron 1987). The quantile of a probability P is the value with the number (B + 1)·P in rising order, between
 * two of them by straight line.
 * @param level confidence level, 0 < level < 1.
 * @throws StatisticsError if an argument is outside its range, or a quantile lies beyond the values.
 */
export function bootstrapInterval({
    sample,
    kind,
    level = 0.95,
}: {
    sample: BootstrapSample;
    kind: BootstrapKind;
    level?: number;
}): BootstrapInterval {
    checkOneOf('kind', kind, bootstrapKinds);
    checkInside('level', level, 0, 1);
    const tail = (1 - level) / 2;
    const facts = {
        estimate: sample.estimate,
        standardError: sample.standardError,
    };
    if (kind === 'percentile') {
        const [lower, upper] = [quantileOf(sample, tail), quantileOf(sample, 1 - tail)];
        const steps = [
            ...factSteps(sample),
            ...tailSteps(level),
            ...quantileSteps(sample, '{a}', '1 − {a}', { a: tail }, [tail, 1 - tail], [lower, upper]),
        ];
        return { ...facts, lower, upper, derivation: derivationOf('bootstrap-percentile', steps) };
    }
    const { z0, a, first, last } = adjusted(sample, tail);
    const [lower, upper] = [quantileOf(sample, first), quantileOf(sample, last)];
    const z = upperZ(tail);
    const inputs = { 'z₀': z0, z, â: a };
    const probability = { unit: 'probability', digits: 6 } as const;
    const steps = [
        ...factSteps(sample),
        ...levelSteps(level),
        given('z₀', { ru: 'поправка на смещение', en: 'correction for bias' }, z0, { digits: 6 }),
        given('â', { ru: 'ускорение (складной нож)', en: 'acceleration (jackknife)' }, a, { digits: 6 }),
        computed(
            'P₁',
            { ru: 'вероятность нижней границы', en: 'probability of the lower limit' },
            'Φ({z₀} + ({z₀} − {z}) / (1 − {â} · ({z₀} − {z})))',
            inputs,
            first,
            probability,
        ),
        computed(
            'P₂',
            { ru: 'вероятность верхней границы', en: 'probability of the upper limit' },
            'Φ({z₀} + ({z₀} + {z}) / (1 − {â} · ({z₀} + {z})))',
            inputs,
            last,
            probability,
        ),
        ...quantileSteps(sample, '{P₁}', '{P₂}', { 'P₁': first, 'P₂': last }, [first, last], [lower, upper]),
    ];
    return { ...facts, lower, upper, derivation: derivationOf('bootstrap-bca', steps) };
}

/**
 * The smallest tail α/2 at which the values still have both limits; they cannot tell a smaller p-value.
 * @throws StatisticsError if the kind is none, or the values do not determine BCa's corrections.
 */
export function smallestTail(sample: BootstrapSample, kind: BootstrapKind): number {
    checkOneOf('kind', kind, bootstrapKinds);
    const edge = 1 / (sample.values.length + 1);
    if (kind === 'percentile') return edge;
    const holds = (tail: number): boolean => {
        const { first, last } = adjusted(sample, tail);
        return first >= edge && last <= 1 - edge && first <= last;
    };
    let [low, high] = [Math.log(1e-9), Math.log(0.499)];
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (holds(Math.exp(middle))) high = middle;
        else low = middle;
    }
    return Math.exp(high);
}

/** Probabilities of the limits by BCa. */
function adjusted(sample: BootstrapSample, tail: number): { z0: number; a: number; first: number; last: number } {
    const { estimate, values } = sample;
    let below = 0;
    for (const value of values) {
        if (value < estimate) below++;
        else if (value === estimate) below += 0.5;
    }
    if (below === 0 || below === values.length) throw beyond('z₀', below / values.length, sample);
    const z0 = -upperZ(below / values.length);
    const a = sample.acceleration();
    if (!Number.isFinite(a)) {
        throw new StatisticsError('acceleration', a, {
            ru: 'показатель определён и без любой одной из единиц; назовите процентильный бутстреп',
            en: 'a metric that is defined without any one of the units; name the percentile bootstrap',
        });
    }
    const z = upperZ(tail);
    const at = (quantile: number): number => normalCdf(z0 + (z0 + quantile) / (1 - a * (z0 + quantile)));
    return { z0, a, first: at(-z), last: at(z) };
}

/** @throws StatisticsError where the place lies beyond the values. */
function quantileOf(sample: BootstrapSample, probability: number): number {
    const { values } = sample;
    const place = (values.length + 1) * probability;
    if (!(place >= 1 - 1e-9 && place <= values.length + 1e-9)) throw beyond('P', probability, sample);
    const low = Math.min(values.length, Math.max(1, Math.floor(place + 1e-9)));
    const rest = Math.max(0, place - low);
    const value = values[low - 1]!;
    const next = values[low] ?? value;
    return rest < 1e-9 || value === next ? value : value + rest * (next - value);
}

function beyond(argument: string, value: number, { values }: BootstrapSample): StatisticsError {
    return new StatisticsError(argument, value, {
        ru: `1/(B + 1) ≤ P ≤ B/(B + 1), B = ${values.length}: для такого уровня повторных выборок слишком мало`,
        en: `1/(B + 1) ≤ P ≤ B/(B + 1), B = ${values.length}: too few replicates for such a level`,
    });
}

function factSteps({ replicates, undefinedReplicates, seed, values }: BootstrapSample): Step[] {
    const labels = {
        replicates: { ru: 'повторных выборок', en: 'replicates' },
        undefined: { ru: 'из них показатель не определён', en: 'of them without a value' },
        values: { ru: 'значений', en: 'values' },
        seed: { ru: 'начальное число генератора MT19937', en: 'seed of the generator MT19937' },
    };
    return [
        given('R', labels.replicates, replicates, { digits: 0 }),
        given('R₀', labels.undefined, undefinedReplicates, { digits: 0 }),
        computed('B', labels.values, '{R} − {R₀}', { R: replicates, 'R₀': undefinedReplicates }, values.length, {
            digits: 0,
        }),
        given('s', labels.seed, seed, { digits: 0 }),
    ];
}

function quantileSteps(
    { values }: BootstrapSample,
    first: string,
    last: string,
    inputs: Record<string, number>,
    probabilities: readonly [number, number],
    [lower, upper]: readonly [number, number],
): Step[] {
    const B = values.length;
    const place = (ru: string, en: string) => ({
        ru: `номер ${ru} границы по возрастанию`,
        en: `rank of the ${en} limit`,
    });
    const wrap = (text: string): string => (text.includes('−') ? `(${text})` : text);
    return [
        computed(
            'k₁',
            place('нижней', 'lower'),
            `({B} + 1) · ${wrap(first)}`,
            { B, ...inputs },
            (B + 1) * probabilities[0],
            {
                digits: 2,
            },
        ),
        computed(
            'k₂',
            place('верхней', 'upper'),
            `({B} + 1) · ${wrap(last)}`,
            { B, ...inputs },
            (B + 1) * probabilities[1],
            {
                digits: 2,
            },
        ),
        given('L', lowerLabel, lower, { digits: 4 }),
        given('U', upperLabel, upper, { digits: 4 }),
    ];
}
