import type { Estimate } from '@trialwright/model';
import { type MeanSample, meanTest, sampleOf } from '@trialwright/statistics';
import type { Measured } from '../endpoints/reading-set.js';
import type { Compared } from './contrast.js';
import { nameOf, symmetric } from './levels.js';
import { type Sides, unfit } from './sides.js';

/** Means of a measurement: Student's test of the differences within cases, or Welch's of two groups. */
export function compareMeans(sides: Sides): Compared {
    const test = sides.hypothesis.properties.test?.value;
    if (test !== undefined && test !== 'tTest') return { problems: [unfit(sides, 't-тест', 't test')] };
    const first = sides.system[0]!;
    const second = sides.other[0]!;
    const level = first.wish.level;
    const paired = sides.design === 'paired';
    const [one, two] = values(first, second, paired);
    const found = paired
        ? meanTest({ design: 't-paired', first: sampleOf(one.map((value, i) => value - two[i]!)) })
        : meanTest({ design: 'welch', first: sampleOf(one), second: sampleOf(two) });
    const method = paired ? 't-paired' : 'welch';
    return {
        facts: {
            comparator: sides.comparator,
            system: mean(sampleOf(one), level),
            other: mean(sampleOf(two), level),
        },
        ...symmetric({
            value: found.estimate,
            standardError: found.standardError,
            df: found.df,
            method,
            methodName: nameOf(method),
            testName: nameOf(method),
            derivation: found.derivation,
        }),
    };
}

function values(first: Measured, second: Measured, paired: boolean): [Float64Array, Float64Array] {
    const one: number[] = [];
    const two: number[] = [];
    for (let i = 0; i < first.table.cases; i++) {
        const a = first.reading.measure![i]!;
        const b = second.reading.measure![i]!;
        if (paired && (Number.isNaN(a) || Number.isNaN(b))) continue;
        if (!Number.isNaN(a)) one.push(a);
        if (!Number.isNaN(b)) two.push(b);
    }
    return [Float64Array.from(one), Float64Array.from(two)];
}

function mean(sample: MeanSample, level: number): Estimate {
    const { estimate, lower, upper, standardError } = meanTest({ design: 't-one-sample', first: sample, level });
    return {
        value: estimate,
        lower,
        upper,
        level,
        method: 't-one-sample',
        methodName: { ru: 'интервал Стьюдента', en: "Student's interval" },
        denominator: sample.n,
        standardError,
        notices: [],
    };
}
