import {
    clusteredDifference,
    clusteredPairedTest,
    type DifferenceCluster,
    type PairedTable,
} from '@trialwright/statistics';
import type { Compared } from './contrast.js';
import { symmetric } from './levels.js';
import { shareEstimates } from './share-estimates.js';
import { type Sides, unfit } from './sides.js';

const methodName = {
    ru: 'интервал Вальда по оценке отношения (кластер — пациент)',
    en: 'Wald interval by the ratio estimator (clusters are patients)',
};
const waldName = {
    ru: 'z-критерий с дисперсией оценки отношения (Обуховски, 1998)',
    en: 'z test with the variance of the ratio estimator (Obuchowski 1998)',
};
const obuchowskiName = {
    ru: 'критерий Макнемара для кластеров (Обуховски, 1998)',
    en: "McNemar's test for clusters (Obuchowski 1998)",
};

/** Two shares on the same units, several of which come from one patient. */
export function clusteredShare(sides: Sides, patients: readonly PairedTable[]): Compared {
    const test = sides.hypothesis.properties.test?.value;
    const superior = sides.kind === 'superior';
    if (test !== undefined && test !== 'tango' && !(superior && test === 'mcnemar')) {
        return {
            problems: [unfit(sides, superior ? 'Макнемара, Танго' : 'Танго', superior ? 'McNemar, Tango' : 'Tango')],
        };
    }
    const sum = (value: (table: PairedTable) => number) => patients.reduce((total, table) => total + value(table), 0);
    const clusters = patients.map(({ a, b, c, d }): DifferenceCluster => ({ n: a + b + c + d, d: b - c }));
    const { estimate, standardError } = clusteredDifference({ clusters });
    const wald = symmetric({
        value: estimate,
        standardError,
        method: 'ratio-estimator',
        methodName,
        testName: waldName,
    });
    const equal = sum(({ b }) => b) === sum(({ c }) => c);
    const obuchowski = () => {
        if (patients.every(({ b, c }) => b === c)) return { p: 1, methodName: obuchowskiName };
        const { chiSquare, p } = clusteredPairedTest({ clusters: patients, method: 'obuchowski' });
        return { p, methodName: obuchowskiName, statistic: { symbol: 'χ²', value: chiSquare, df: 1 } };
    };
    const half = (upwards: boolean) => {
        const found = obuchowski();
        if (equal) return { ...found, p: 0.5 };
        return { ...found, p: estimate > 0 === upwards ? found.p / 2 : 1 - found.p / 2 };
    };
    const counts = {
        both: sum(({ a }) => a),
        onlySystem: sum(({ b }) => b),
        onlyComparator: sum(({ c }) => c),
        neither: sum(({ d }) => d),
    };
    return {
        facts: { comparator: sides.comparator, ...shareEstimates(sides), paired: counts },
        difference: level => ({
            ...wald.difference(level),
            clusters: { count: patients.length, designEffect: designEffect(counts, standardError) },
        }),
        above: nullValue => (nullValue === 0 ? half(true) : wald.above(nullValue)),
        below: nullValue => (nullValue === 0 ? half(false) : wald.below(nullValue)),
        unequal: obuchowski,
    };
}

/** Variance over that of independent pairs. */
function designEffect(
    {
        both,
        onlySystem: b,
        onlyComparator: c,
        neither,
    }: { both: number; onlySystem: number; onlyComparator: number; neither: number },
    standardError: number,
): number {
    const n = both + b + c + neither;
    return standardError ** 2 / ((b + c - (b - c) ** 2 / n) / (n * n));
}

/** Several readers a side, taken as fixed: shares of right readings, clusters are cases or patients. */
export function readersShare(sides: Sides, clusters: readonly DifferenceCluster[]): Compared {
    const { estimate, standardError } = clusteredDifference({ clusters });
    const names = {
        ru: 'разность средних долей врачей, оценка отношения; врачи фиксированы',
        en: 'Difference of the readers’ mean shares, ratio estimator; readers fixed',
    };
    return {
        facts: { comparator: sides.comparator, ...shareEstimates(sides) },
        ...symmetric({
            value: estimate,
            standardError,
            method: 'ratio-estimator',
            methodName: names,
            testName: waldName,
        }),
    };
}
