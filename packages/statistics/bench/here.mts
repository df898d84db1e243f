/** Our side of the benchmark: each task gives its numbers row by row. */
import { aucInterval, mrmcPower, oneSampleSize, pairedSize, twoProportionsSize } from '@trialwright/statistics';
import { curveData, groupGrid, oneSampleGrid, pairGrid, readerGrid, vanDyke } from './work.mts';

export interface Measured {
    ms: number;
    rows: number[][];
}

/** Runs a task until it was repeated often enough; the middle time counts. */
function measured(runs: number, run: () => number[][]): Measured {
    let rows = run();
    const times: number[] = [];
    for (let i = 0; i < runs; i++) {
        const start = performance.now();
        rows = run();
        times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return { ms: times[Math.floor(times.length / 2)]!, rows };
}

export const exact = (): Measured =>
    measured(5, () =>
        oneSampleGrid.map(design => {
            const { n, stable } = oneSampleSize(design);
            return [n, stable];
        }),
    );

export const groups = (): Measured =>
    measured(9, () =>
        groupGrid.map(({ first: p1, second: p2, margin, alpha, power }) => {
            const comparison = { kind: 'non-inferiority', margin } as const;
            return [twoProportionsSize({ p1, p2, comparison, alpha, power, method: 'farrington-manning' }).n1];
        }),
    );

export const pairs = (): Measured =>
    measured(9, () =>
        pairGrid.map(({ first: p10, second: p01, margin, alpha, power }) => [
            pairedSize({ p10, p01, margin, alpha, power, method: 'tango-score' }).n,
        ]),
    );

export const readers = (): Measured =>
    measured(9, () => {
        const { effect, ...pilot } = vanDyke;
        return readerGrid.map(design => [mrmcPower({ pilot, ...design, effect }).power]);
    });

/** From the column of truth and the column of scores to the interval. */
export function curve(rows: number): Measured {
    const { truth, score } = curveData(rows);
    return measured(rows > 500_000 ? 3 : 7, () => {
        const scores = split(truth, score);
        const { auc, lower, upper } = aucInterval({ scores, method: 'delong' });
        return [[lower, auc, upper]];
    });
}

/** The scores of both classes. */
function split(truth: Uint8Array, score: Float64Array): { positive: Float64Array; negative: Float64Array } {
    let diseased = 0;
    for (const value of truth) diseased += value;
    const positive = new Float64Array(diseased);
    const negative = new Float64Array(score.length - diseased);
    let [i, j] = [0, 0];
    for (let k = 0; k < score.length; k++) {
        if (truth[k] === 1) positive[i++] = score[k]!;
        else negative[j++] = score[k]!;
    }
    return { positive, negative };
}
