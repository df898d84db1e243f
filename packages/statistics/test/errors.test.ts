import {
    achievedPrecision,
    finitePopulation,
    oneSamplePower,
    oneSampleSize,
    oneSampleTest,
    precisionSampleSize,
    proportionInterval,
    recruitment,
    pairedSize,
    StatisticsError,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';

const interval = { x: 8, n: 10, method: 'wilson' } as const;
const precision = { p: 0.9, method: 'wilson', criterion: { kind: 'half-width', distance: 0.05 } } as const;
const size = { p0: 0.8, p1: 0.9, power: 0.8 };
const pValue = { x: 8, n: 10, p0: 0.5, alternative: 'greater' } as const;

// biome-ignore lint/suspicious/noExplicitAny: illegal input is the point
type Anything = any;

const cases: [argument: string, range: string, call: () => unknown][] = [
    ['x', '0 ≤ x ≤ 10', () => proportionInterval({ ...interval, x: 11 })],
    ['x', '0 ≤ x ≤ 10', () => proportionInterval({ ...interval, x: Number.NaN })],
    ['x', '0 < x < 10', () => proportionInterval({ ...interval, x: 10, method: 'logit' })],
    ['x', 'a whole number', () => proportionInterval({ ...interval, x: 8.5, method: 'blaker' })],
    ['n', '1 ≤ n', () => proportionInterval({ ...interval, n: 0 })],
    ['n', '1 ≤ n ≤ 10000000', () => proportionInterval({ ...interval, n: 1e8 })],
    ['level', '0 < level < 1', () => proportionInterval({ ...interval, level: 95 })],
    ['level', '0 < level < 1', () => proportionInterval({ ...interval, level: 1 })],
    ['method', 'wilson', () => proportionInterval({ ...interval, method: 'exact' as Anything })],
    ['side', 'two', () => proportionInterval({ ...interval, side: 'left' as Anything })],
    ['side', 'two', () => proportionInterval({ ...interval, method: 'blaker', side: 'lower' })],
    ['p', '0 < p < 1', () => precisionSampleSize({ ...precision, p: 1 })],
    ['p', '0 < p < 1', () => precisionSampleSize({ ...precision, p: -0.1 })],
    [
        'distance',
        '0 < distance < 1',
        () => precisionSampleSize({ ...precision, criterion: { kind: 'half-width', distance: 0 } }),
    ],
    [
        'distance',
        '10000000',
        () => precisionSampleSize({ ...precision, criterion: { kind: 'half-width', distance: 1e-5 } }),
    ],
    [
        'limit',
        '0 < limit < p = 0.9',
        () => precisionSampleSize({ ...precision, criterion: { kind: 'lower-limit', limit: 0.9 } }),
    ],
    [
        'limit',
        'p = 0.9 < limit < 1',
        () => precisionSampleSize({ ...precision, criterion: { kind: 'upper-limit', limit: 0.8 } }),
    ],
    [
        'assurance',
        '0 < assurance < 1',
        () =>
            precisionSampleSize({ ...precision, criterion: { kind: 'lower-limit-assured', limit: 0.8, assurance: 1 } }),
    ],
    ['method', 'wilson', () => precisionSampleSize({ ...precision, method: 'blaker' })],
    ['n', '1 ≤ n', () => achievedPrecision({ p: 0.9, n: 1.5, method: 'wilson' })],
    ['p', '0 ≤ p ≤ 1', () => achievedPrecision({ p: 1.1, n: 10, method: 'wilson' })],
    ['p0', '0 < p0 < 1', () => oneSampleSize({ ...size, p0: 0 })],
    ['p1', '0 < p1 < 1', () => oneSampleSize({ ...size, p1: 1 })],
    ['p1', 'p1 ≠ p0 = 0.8', () => oneSampleSize({ ...size, p1: 0.8 })],
    ['p1', '10000000', () => oneSampleSize({ ...size, p1: 0.8001 })],
    ['p1', '10000000', () => oneSampleSize({ ...size, p1: 0.8001, method: 'arcsine-test' })],
    ['alpha', '0 < alpha < 1', () => oneSampleSize({ ...size, alpha: 0 })],
    ['power', '0.025 < power < 1', () => oneSampleSize({ ...size, power: 0.02 })],
    ['sides', '1, 2', () => oneSampleSize({ ...size, sides: 3 as Anything })],
    ['method', 'exact-binomial', () => oneSamplePower({ p0: 0.8, p1: 0.9, n: 10, method: 'exact' as Anything })],
    ['n', '1 ≤ n', () => oneSamplePower({ p0: 0.8, p1: 0.9, n: 0 })],
    ['x', '0 ≤ x ≤ 10', () => oneSampleTest({ ...pValue, x: -1 })],
    ['alternative', 'greater', () => oneSampleTest({ ...pValue, method: 'mid-p', alternative: 'two-minlike' })],
    ['diseased', 'diseased, nonDiseased', () => recruitment({})],
    ['diseased.n', '1 ≤ diseased.n', () => recruitment({ diseased: { n: 0 } })],
    ['prevalence', '0 < prevalence < 1', () => recruitment({ diseased: { n: 5 }, prevalence: 1 })],
    ['losses', '0 ≤ losses < 1', () => recruitment({ diseased: { n: 5 }, losses: 1 })],
    ['icc', '0 ≤ icc ≤ 1', () => recruitment({ diseased: { n: 5 }, icc: -0.1 })],
    ['clusterSize', '1 ≤ clusterSize', () => recruitment({ diseased: { n: 5 }, clusterSize: 0 })],
    ['population', '1 ≤ population', () => finitePopulation(5, 0)],
];

test.each(cases)('%s outside %s', (argument, range, call) => {
    let caught: unknown;
    try {
        call();
    } catch (error) {
        caught = error;
    }
    expect(caught).toBeInstanceOf(StatisticsError);
    const error = caught as StatisticsError;
    expect(error.argument).toBe(argument);
    expect(error.range.en).toContain(range);
    expect(error.text.ru).toMatch(/[а-я]/);
    expect(error.text.en).not.toMatch(/[а-я]/i);
    expect(error.message).toContain(argument);
    expect(error.text.ru).not.toMatch(/\d\.\d/);
    expect(error.text.en).not.toMatch(/\d,\d/);
});

test('a number has the decimal sign of its language, a name keeps its point', () => {
    const error = new StatisticsError('diseased.n', 0.25, { ru: 'diseased.n > 1.5', en: 'diseased.n > 1.5' });
    expect(error.range).toEqual({ ru: 'diseased.n > 1,5', en: 'diseased.n > 1.5' });
    expect(error.text).toEqual({
        ru: 'diseased.n = 0,25: недопустимое значение; требуется diseased.n > 1,5',
        en: 'diseased.n = 0.25 is not permitted; required: diseased.n > 1.5',
    });
});

test('a difference that too many pairs would be needed for is told from one that no number shows', () => {
    const range = (p10: number, method: 'connor' | 'mcnemar-exact') => {
        try {
            pairedSize({ p10, p01: 0.1, power: 0.9, method });
        } catch (error) {
            return (error as StatisticsError).range.en;
        }
        return undefined;
    };
    expect(range(0.1, 'connor')).toBe('p10 ≠ p01 = 0.1');
    expect(range(0.102, 'mcnemar-exact')).toBe('p10 ≠ p01 = 0.1, so that 100000 cases suffice');
    expect(range(0.1001, 'connor')).toBe('p10 ≠ p01 = 0.1, so that 10000000 cases suffice');
});
