import type { Estimate } from '@trialwright/model';
import { comparePredictiveValues, type PairedTable } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import { resolve } from '../outcomes/outcomes.js';
import type { Compared } from './contrast.js';
import { shareEstimates } from './share-estimates.js';
import type { Sides } from './sides.js';

const testName = {
    ru: 'взвешенный обобщённый критерий Косински (2013)',
    en: 'Weighted generalised score test, Kosinski (2013)',
};
const ratioName = {
    ru: 'отношение прогностических ценностей, логарифмический интервал Московиц и Пепе (2006)',
    en: 'Ratio of predictive values, interval on the logarithm, Moskowitz and Pepe (2006)',
};

/** Predictive values of two methods on the same cohort: compared by their ratio; superiority only. */
export function pairedPredictiveValue(sides: Sides): Compared {
    const { system, other, treatments, kind, hypothesis } = sides;
    const { metric, table, prevalence } = system[0]!;
    if (kind !== 'superior' || prevalence) {
        const none = problem(
            'comparison-not-computed',
            prevalence
                ? 'Сравнение прогностических ценностей при заданной распространённости не вычисляется: нужна когорта.'
                : 'Для прогностических ценностей вычисляется только превосходство, а не отставание в пределах границы.',
            prevalence
                ? 'Predictive values at a stated prevalence are not compared: a cohort is needed.'
                : 'For predictive values only superiority is computed, not a deficit within a margin.',
            hypothesis.headAt,
        );
        return { problems: [none] };
    }
    const first = resolve(table, system[0]!.outcomes, treatments);
    const second = resolve(table, other[0]!.outcomes, treatments);
    const tables = [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
    ];
    for (let i = 0; i < table.cases; i++) {
        if (first[i]! < 0 || second[i]! < 0) continue;
        tables[table.truth[i]!]![(first[i] === 1 ? 0 : 2) + (second[i] === 1 ? 0 : 1)]!++;
    }
    const tableOf = ([a, b, c, d]: readonly number[]): PairedTable => ({ a: a!, b: b!, c: c!, d: d! });
    const input = { diseased: tableOf(tables[1]!), nonDiseased: tableOf(tables[0]!) };
    const found = comparePredictiveValues(input);
    const [value1, value2] = metric === 'ppv' ? [found.ppv1, found.ppv2] : [found.npv1, found.npv2];
    const score = metric === 'ppv' ? found.ppvWeightedScore : found.npvWeightedScore;
    const statistic = { symbol: 'χ²', value: score.chiSquare, df: 1 };
    const oneSided = (upwards: boolean) => ({
        p: value1 === value2 ? 0.5 : value1 > value2 === upwards ? score.p / 2 : 1 - score.p / 2,
        methodName: testName,
        statistic,
    });
    return {
        facts: { comparator: sides.comparator, ...shareEstimates(sides) },
        difference: (level): Estimate => ({
            value: value1 - value2,
            level,
            method: 'moskowitz-pepe',
            methodName: ratioName,
            notices: [],
        }),
        ratio: (level): Estimate => {
            const at = comparePredictiveValues({ ...input, level });
            const { ratio, lower, upper } = metric === 'ppv' ? at.ppvRatio : at.npvRatio;
            return { value: ratio, lower, upper, level, method: 'moskowitz-pepe', methodName: ratioName, notices: [] };
        },
        above: nullValue => (nullValue === 0 ? oneSided(true) : undefined),
        below: nullValue => (nullValue === 0 ? oneSided(false) : undefined),
        unequal: () => ({ p: score.p, methodName: testName, statistic }),
    };
}
