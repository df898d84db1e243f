import { checkInside, checkOneOf, checkWithin } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { derivationOf } from '../steps/test-steps.js';
import { boundarySteps } from './boundary-steps.js';
import { type BoundaryShape, boundaryKinds, deltaRange } from './boundary-shape.js';
import { exitProbabilities, type Precision, SequentialPath } from './exit-probabilities.js';

export interface BoundariesInput {
    shape: BoundaryShape;
    /** Information rates of the looks, rising, the last 1; e.g. [0.5, 1]. At most 20. */
    informationRates: readonly number[];
    /** Level of the whole test, 0 < alpha < 0.5; default 0.025. */
    alpha?: number;
    /** Two-sided, |Z| ≥ critical: for Pocock, O'Brien-Fleming and Wang-Tsiatis only; default 1. */
    sides?: 1 | 2;
}

export interface Boundaries {
    /** Reject at look k if Z ≥ critical[k]. */
    critical: number[];
    /** One-sided p that each look needs; two-sided if the test is. */
    nominal: number[];
    /** Level spent up to each look. */
    cumulativeAlpha: number[];
    derivation: Derivation;
}

/**
 * Critical values of a group-sequential test without a futility bound, by recursive integration
 * (Armitage, McPherson, Rowe 1969; Jennison, Turnbull 2000, ch. 19).
 * @throws StatisticsError if an argument is outside its range.
 */
export function groupSequentialBoundaries(input: BoundariesInput): Boundaries {
    const { shape, informationRates: rates, alpha = 0.025, sides = 1 } = input;
    checkInside('alpha', alpha, 0, 0.5);
    checkOneOf('shape', shape.kind, boundaryKinds);
    if (shape.kind === 'wang-tsiatis') checkWithin('delta', shape.delta, deltaRange.from, deltaRange.to);
    if (shape.kind === 'kim-demets') checkInside('gamma', shape.gamma, 0, 100);
    const bothSides = ['pocock', 'obrien-fleming', 'wang-tsiatis'].includes(shape.kind);
    checkOneOf('sides', sides, bothSides ? [1, 2] : [1]);
    checkRates(rates);
    const critical = criticalValues(shape, rates, alpha, sides === 2);
    const exits = exitProbabilities(rates, critical, 0, sides === 2);
    let spent = 0;
    const found = {
        critical,
        nominal: critical.map(z => sides * normalCdf(-z)),
        cumulativeAlpha: exits.map(exit => {
            spent += exit;
            return spent;
        }),
    };
    const steps = boundarySteps({ shape, rates, alpha, sides, ...found });
    return { ...found, derivation: derivationOf(shape.kind, steps) };
}

/** Looks nearer to each other than this are one look, and the integration would need too many points. */
const leastStep = 0.0001;

/** Information rates rise and end with 1. */
export function checkRates(rates: readonly number[]): void {
    const rising = rates.every((t, k) => t >= (rates[k - 1] ?? 0) + leastStep * (1 - 1e-9) && t <= 1);
    if (rising && rates.length >= 1 && rates.length <= 20 && rates.at(-1) === 1) return;
    throw new StatisticsError('informationRates', rates.join('; '), {
        ru: `возрастающие доли, от 1 до 20, шаг не менее ${leastStep}, последняя равна 1`,
        en: `rising rates, 1 to 20 of them, at least ${leastStep} apart, the last equal to 1`,
    });
}

function criticalValues(shape: BoundaryShape, rates: readonly number[], alpha: number, twoSided: boolean): number[] {
    switch (shape.kind) {
        case 'obrien-fleming':
            return scaled(rates, alpha, twoSided, t => t ** -0.5);
        case 'pocock':
            return scaled(rates, alpha, twoSided, () => 1);
        case 'wang-tsiatis':
            return scaled(rates, alpha, twoSided, t => t ** (shape.delta - 0.5));
        case 'haybittle-peto':
            return haybittlePeto(rates, alpha);
        case 'lan-demets-obrien-fleming':
            return spending(rates, t => 2 * normalCdf(-upperZ(alpha / 2) / Math.sqrt(t)));
        case 'lan-demets-pocock':
            return spending(rates, t => alpha * Math.log(1 + (Math.E - 1) * t));
        case 'kim-demets':
            return spending(rates, t => alpha * t ** shape.gamma);
    }
}

/** Critical values C · form(t), C such that the whole level is alpha. */
function scaled(rates: readonly number[], alpha: number, twoSided: boolean, form: (t: number) => number): number[] {
    const forms = rates.map(form);
    const excess = (c: number, precision: Precision): number => {
        const critical = forms.map(f => c * f);
        return exitProbabilities(rates, critical, 0, twoSided, precision).reduce((sum, exit) => sum + exit, -alpha);
    };
    const tails = twoSided ? 2 : 1;
    // The level is at least that of the last look, form(1) = 1, and at most the sum of all looks' levels.
    const alone = upperZ(alpha / tails);
    const bonferroni = (c: number): number => forms.reduce((sum, f) => sum + tails * normalCdf(-c * f), 0) - alpha;
    if (rates.length === 1) return [alone];
    // Looks that are never reached leave the last one's level as it was: the root is then at an end.
    const most = findRoot(bonferroni, alone - 1e-3, (40 + alone) / Math.min(...forms), 1e-12) + 1e-6;
    const least = alone - 1e-3;
    const c = refinedRoot(excess, least, most);
    return forms.map(f => c * f);
}

/** Root by the rough rule first, then by the fine one close to it. */
function refinedRoot(excess: (c: number, precision: Precision) => number, least: number, most: number): number {
    const fine = (c: number): number => excess(c, 'fine');
    if (excess(least, 'rough') <= 0 || excess(most, 'rough') >= 0) return findRoot(fine, least, most, 1e-11);
    const rough = findRoot(c => excess(c, 'rough'), least, most, 1e-7);
    const [from, to] = [Math.max(least, rough - 2e-5), Math.min(most, rough + 2e-5)];
    const near = fine(from) > 0 && fine(to) < 0;
    return near ? findRoot(fine, from, to, 1e-11) : findRoot(fine, least, most, 1e-11);
}

function haybittlePeto(rates: readonly number[], alpha: number): number[] {
    const path = new SequentialPath(rates, 0);
    let spent = 0;
    for (const _ of rates.slice(0, -1)) {
        spent += path.exitAt(3);
        path.pass(3);
    }
    if (spent >= alpha) {
        const few = rates.length - 1;
        throw new StatisticsError('alpha', alpha, {
            ru: `больше уровня ${spent.toPrecision(3)}, который тратят промежуточные анализы (${few})`,
            en: `above the level ${spent.toPrecision(3)} that the interim looks (${few}) spend`,
        });
    }
    const last = findRoot(z => path.exitAt(z) - (alpha - spent), -5, 40, 1e-13);
    return [...rates.slice(0, -1).map(() => 3), last];
}

/** Critical values that spend a cumulative level. */
function spending(rates: readonly number[], cumulative: (t: number) => number): number[] {
    const path = new SequentialPath(rates, 0);
    let spent = 0;
    return rates.map((t, k) => {
        const wanted = cumulative(t) - spent;
        spent = cumulative(t);
        const z = wanted <= 0 ? 40 : findRoot(c => path.exitAt(c) - wanted, -5, 40, 1e-13);
        if (k < rates.length - 1) path.pass(z);
        return z;
    });
}
