/** What the editor recomputes at a keystroke, at usual and at heavy sizes: milliseconds a call. */
import {
    accuracyIndexTestSize,
    agreementTestSize,
    areaComparisonSize,
    aucTestSize,
    coPrimarySize,
    groupSequentialSize,
    iccTestSize,
    isSlow,
    kappaTestSize,
    mrmcCases,
    oneSampleSize,
    pairedAucSize,
    pairedSize,
    precisionSampleSize,
    predictiveValueSize,
    simonTwoStage,
    twoProportionsSize,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import { vanDyke } from './work.mts';

const { effect, ...pilot } = vanDyke;
const looks = (k: number): number[] => Array.from({ length: k }, (_, i) => (i + 1) / k);
const fisher = (p1: number, p2: number) => twoProportionsSize({ p1, p2, power: 0.9, method: 'fisher-exact' });

/** Name, the method that `isSlow` is asked about, its largest sample, the call. */
const tasks: readonly (readonly [name: string, method: string, run: () => { n?: number } | object | undefined])[] = [
    ['exact one sample, n = 400', 'exact-binomial', () => oneSampleSize({ p0: 0.85, p1: 0.9, power: 0.9 })],
    ['exact one sample, n = 15,000', 'exact-binomial', () => oneSampleSize({ p0: 0.9, p1: 0.908, power: 0.9 })],
    ['exact one sample, n = 400,000', 'exact-binomial', () => oneSampleSize({ p0: 0.9, p1: 0.9015, power: 0.9 })],
    [
        'exact precision ± 5 %',
        'clopper-pearson',
        () =>
            precisionSampleSize({
                p: 0.9,
                method: 'clopper-pearson',
                criterion: { kind: 'half-width', distance: 0.05 },
            }),
    ],
    [
        'exact limit with assurance',
        'clopper-pearson',
        () =>
            precisionSampleSize({
                p: 0.93,
                method: 'clopper-pearson',
                criterion: { kind: 'lower-limit-assured', limit: 0.9, assurance: 0.9 },
            }),
    ],
    ['Fisher, 281 a group', 'fisher-exact', () => fisher(0.9, 0.8)],
    ['Fisher, 3,200 a group', 'fisher-exact', () => fisher(0.5, 0.46)],
    ['Fisher, 4,800 a group', 'fisher-exact', () => fisher(0.5, 0.467)],
    [
        'exact unconditional, 146',
        'exact-unconditional',
        () => twoProportionsSize({ p1: 0.85, p2: 0.65, power: 0.8, method: 'exact-unconditional' }),
    ],
    [
        'exact unconditional non-inferiority, 148',
        'exact-unconditional',
        () =>
            twoProportionsSize({
                p1: 0.9,
                p2: 0.9,
                power: 0.8,
                comparison: { kind: 'non-inferiority', margin: 0.15 },
                method: 'exact-unconditional',
            }),
    ],
    [
        'exact unconditional non-inferiority, 260',
        'exact-unconditional',
        () =>
            twoProportionsSize({
                p1: 0.85,
                p2: 0.85,
                power: 0.8,
                comparison: { kind: 'non-inferiority', margin: 0.125 },
                method: 'exact-unconditional',
            }),
    ],
    [
        'Farrington-Manning',
        'farrington-manning',
        () =>
            twoProportionsSize({
                p1: 0.9,
                p2: 0.9,
                power: 0.9,
                comparison: { kind: 'non-inferiority', margin: 0.05 },
                method: 'farrington-manning',
            }),
    ],
    [
        'exact McNemar, 300',
        'mcnemar-exact',
        () => pairedSize({ p10: 0.15, p01: 0.08, power: 0.9, method: 'mcnemar-exact' }),
    ],
    [
        'exact McNemar, 10,000',
        'mcnemar-exact',
        () => pairedSize({ p10: 0.11, p01: 0.095, power: 0.9, method: 'mcnemar-exact' }),
    ],
    [
        'exact McNemar, 90,000',
        'mcnemar-exact',
        () => pairedSize({ p10: 0.11, p01: 0.1049, power: 0.9, method: 'mcnemar-exact' }),
    ],
    ['Tango', 'tango-score', () => pairedSize({ p10: 0.1, p01: 0.1, margin: 0.05, power: 0.9, method: 'tango-score' })],
    ['area against a goal', 'obuchowski-size', () => aucTestSize({ auc0: 0.8, auc1: 0.85, power: 0.9 })],
    ['two areas', 'obuchowski-paired-size', () => pairedAucSize({ auc1: 0.85, auc2: 0.8, correlation: 0.5 })],
    [
        'two areas, equivalence',
        'area-comparison-size',
        () =>
            areaComparisonSize({
                auc1: 0.85,
                auc2: 0.85,
                groups: 'parallel',
                comparison: { kind: 'equivalence', margin: 0.05 },
                power: 0.8,
            }),
    ],
    [
        'Youden, enumerated, 4,400 diseased',
        'accuracy-index-size',
        () =>
            accuracyIndexTestSize({
                index: 'youden',
                sensitivity: 0.9,
                specificity: 0.85,
                goal: 0.73,
                alpha: 0.025,
                sides: 1,
            }),
    ],
    [
        'weighted kappa, ten categories',
        'weighted-kappa-size',
        () =>
            weightedKappaTestSize({ kappa0: 0.6, kappa1: 0.8, first: [0.19, 0.01, ...new Array<number>(8).fill(0.1)] }),
    ],
    [
        'predictive value',
        'steinberg-size',
        () =>
            predictiveValueSize({
                value: 'ppv',
                sensitivity: 0.9,
                specificity: 0.9,
                prevalence: 0.1,
                goal: 0.4,
                share: 0.5,
            }),
    ],
    ['kappa', 'cantor-size', () => kappaTestSize({ kappa0: 0.6, kappa1: 0.8, first: 0.3, second: 0.3 })],
    ['ICC', 'walter-size', () => iccTestSize({ icc0: 0.7, icc1: 0.8, raters: 3 })],
    ['limits of agreement', 'lu-size', () => agreementTestSize({ bias: 0.1, standardDeviation: 1, acceptable: 2.3 })],
    [
        'co-primary with a total',
        'intersection-union',
        () =>
            coPrimarySize({
                sensitivity: { p0: 0.8, p1: 0.85 },
                specificity: { p0: 0.8, p1: 0.85 },
                power: 0.9,
                prevalence: 0.3,
            }),
    ],
    ['several readers, cases', 'hillis-power', () => mrmcCases({ pilot, readers: 10, effect, power: 0.8 })],
    [
        'five looks',
        'obrien-fleming',
        () => groupSequentialSize({ shape: { kind: 'obrien-fleming' }, informationRates: looks(5), power: 0.9 }),
    ],
    [
        'twenty looks',
        'obrien-fleming',
        () => groupSequentialSize({ shape: { kind: 'obrien-fleming' }, informationRates: looks(20), power: 0.9 }),
    ],
    ['Simon, 0.3 against 0.5', 'simon-optimal', () => simonTwoStage({ p0: 0.3, p1: 0.5, alpha: 0.05, beta: 0.1 })],
    [
        'Simon, n up to 500',
        'simon-optimal',
        () => simonTwoStage({ p0: 0.7, p1: 0.78, alpha: 0.05, beta: 0.1, nmax: 500 }),
    ],
];

export interface Typed {
    name: string;
    method: string;
    ms: number;
    slow: boolean;
}

/** The middle of several calls, after one that warms up. */
export function typing(): Typed[] {
    return tasks.map(([name, method, run]) => {
        run();
        const times = Array.from({ length: 5 }, () => {
            // The processor's time: that of the clock grows with whatever else the machine does.
            const start = process.cpuUsage();
            run();
            return process.cpuUsage(start).user / 1000;
        }).sort((a, b) => a - b);
        return { name, method, ms: times[2]!, slow: isSlow(method) };
    });
}
