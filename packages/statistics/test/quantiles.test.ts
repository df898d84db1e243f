import { expect, test } from 'vitest';
import { chiSquareAbove } from '../src/distribution/chi-square.js';
import { fisherAbove, fisherUpper } from '../src/distribution/fisher.js';
import { upperZ } from '../src/distribution/normal.js';
import { studentUpper } from '../src/distribution/student.js';

// Expected values: R 4.2.2, the upper tail throughout, 16 digits.
const near = (actual: number, expected: number, tolerance = 1e-12) =>
    expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);

test.each([
    [0.009, 2.365618126864292],
    [1e-4, 3.71901648545568],
    [5e-9, 5.730728868236289],
    [1e-10, 6.361340902404056],
    [1e-13, 7.348796102800677],
    [1e-15, 7.941345326170995],
    [1e-20, 9.262340089798405],
    [1e-300, 37.0470962993612],
])('normal quantile of the tail %d', (tail, expected) => near(upperZ(tail), expected, 1e-13));

test.each([
    [5e-9, 3, 7, 696.5452961030618],
    [1e-6, 39, 2, 999999.4743588904],
    [0.025, 12.6, 4, 8.72880589891329],
    [1e-8, 1, 1e5, 32.84681094737341],
])('F quantile of the tail %d with %d and %d degrees', (tail, d1, d2, expected) =>
    near(fisherUpper(tail, d1, d2), expected),
);

test.each([
    [50, 3, 7, 4.281036038735938e-5],
    [3, 39, 2, 0.2814474136872154],
    [1e4, 2, 300, 2.778321635952801e-275],
])('F beyond %d with %d and %d degrees', (f, d1, d2, expected) => near(fisherAbove(f, d1, d2), expected));

test.each([
    [1, 1, 0.3173105078629141],
    [3, 2, 0.2231301601484298],
    [10, 4, 0.04042768199451281],
    [0.5, 5, 0.9921232932326296],
    [40, 7, 1.258790387371309e-6],
    [100, 3, 1.554159431389605e-21],
])('chi-square beyond %d with %d degrees', (x, df, expected) => near(chiSquareAbove(x, df), expected));

test.each([
    [0.025, 39, 2.022690920036762],
    [1e-6, 3, 103.2994677804193],
    [5e-4, 100, 3.39049131116423],
])('Student quantile of the tail %d with %d degrees', (tail, df, expected) => near(studentUpper(tail, df), expected));
