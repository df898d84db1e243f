import { comparePredictiveValues, type PairedTable, pairedInterval, pairedTest } from '@trialwright/statistics';
import { type Match, numbers, referenceTable, text, unlessRefused } from './harness.js';

const swapped = ({ a, b, c, d }: PairedTable): PairedTable => ({ a: d, b: c, c: b, d: a });

/**
 * Known differences: DTComPair puts Agresti-Min's and Bonett-Price's half-width about the unadjusted difference, the
 * papers about the adjusted one (as table 05a has it); and its Tango limits are iterated to about 1e-8.
 */
function recentred({ estimate, lower, upper }: { estimate: number; lower: number; upper: number }) {
    const half = (upper - lower) / 2;
    return { lower: estimate - half, upper: estimate + half };
}

/** dlr.regtest divides T1's likelihood ratio by T2's. */
function inverse({ ratio, lower, upper }: { ratio: number; lower: number; upper: number }) {
    return { ratio: 1 / ratio, lower: 1 / upper, upper: 1 / lower };
}

referenceTable('07c_paired_tests', row => {
    const counts = numbers(row, 'diseased_abcd_nondiseased_abcd') as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
    ];
    if (counts.length !== 8) return undefined;
    const diseased = { a: counts[0], b: counts[1], c: counts[2], d: counts[3] };
    const nonDiseased = { a: counts[4], b: counts[5], c: counts[6], d: counts[7] };
    // The table's method 1 is DTComPair's T2. Specificity counts negative results: the table's corners change places.
    const tables = { se: diseased, sp: swapped(nonDiseased) };
    const value = (actual: number | undefined): Match[] => [{ column: 'value', actual }];
    const limits = (estimate: number, { lower, upper }: { lower: number; upper: number }): Match[] => [
        { column: 'value', actual: estimate },
        { column: 'lower', actual: lower },
        { column: 'upper', actual: upper },
    ];
    const statistic = text(row, 'statistic');
    const difference = /^diff_(se|sp)_(.+)$/.exec(statistic);
    if (difference) {
        const [, side, name] = difference as unknown as [string, 'se' | 'sp', string];
        const method = name === 'wald' ? 'wald-paired' : (name as 'tango' | 'agresti-min' | 'bonett-price');
        const result = pairedInterval({ ...tables[side], method });
        if (name === 'tango') return limits(result.estimate, result).map(match => ({ ...match, tolerance: 1e-7 }));
        if (name === 'wald') return limits(result.estimate, result);
        return limits(result.estimate, recentred(result));
    }
    const test = /^(mcnemar|exact)_(se|sp)_(stat|p)$/.exec(statistic);
    if (test) {
        const [, kind, side, what] = test as unknown as [string, string, 'se' | 'sp', string];
        const result = pairedTest(tables[side]);
        if (kind === 'exact') return value(result.pExact);
        return value(what === 'stat' ? result.chiSquare : result.pMcNemar);
    }
    const name = statistic.replace(/_(stat|p)$/, '');
    if (!isCompared(name)) return undefined;
    const interval = name.startsWith('r');
    // A method without positive or without negative results has no ratios.
    return unlessRefused(interval ? ['value', 'lower', 'upper'] : ['value'], () => {
        const compared = comparePredictiveValues({ diseased, nonDiseased });
        const all = {
            gs_ppv: compared.ppvScore,
            gs_npv: compared.npvScore,
            wgs_ppv: compared.ppvWeightedScore,
            wgs_npv: compared.npvWeightedScore,
            rppv: compared.ppvRatio,
            rnpv: compared.npvRatio,
            ratio_dlr_pos: inverse(compared.positiveLikelihoodRatio),
            ratio_dlr_neg: inverse(compared.negativeLikelihoodRatio),
        };
        const found = all[name];
        if ('ratio' in found) return limits(found.ratio, found);
        return value(statistic.endsWith('_p') ? found.p : found.chiSquare);
    });
});

const comparisons = [
    'gs_ppv',
    'gs_npv',
    'wgs_ppv',
    'wgs_npv',
    'rppv',
    'rnpv',
    'ratio_dlr_pos',
    'ratio_dlr_neg',
] as const;

function isCompared(name: string): name is (typeof comparisons)[number] {
    return (comparisons as readonly string[]).includes(name);
}
