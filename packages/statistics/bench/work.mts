/** The work of the benchmark as data, so that both sides do the same. */

export interface OneSample {
    p0: number;
    p1: number;
    alpha: number;
    power: number;
}

/** Largest n of the vectors that R works on. */
export const largestN = 20_000;

/** Designs whose sizes go up to some 20,000. */
export const oneSampleGrid: readonly OneSample[] = [
    [0.5, 0.512],
    [0.5, 0.515],
    [0.5, 0.55],
    [0.7, 0.711],
    [0.7, 0.73],
    [0.7, 0.8],
    [0.8, 0.81],
    [0.8, 0.83],
    [0.8, 0.9],
    [0.85, 0.859],
    [0.85, 0.9],
    [0.9, 0.908],
    [0.9, 0.92],
    [0.9, 0.95],
    [0.95, 0.956],
    [0.95, 0.98],
    [0.98, 0.984],
    [0.9, 0.85],
    [0.8, 0.79],
].flatMap(([p0, p1]) => [0.025, 0.05].flatMap(alpha => [0.8, 0.9].map(power => ({ p0: p0!, p1: p1!, alpha, power }))));

export interface Margin {
    first: number;
    second: number;
    margin: number;
    alpha: number;
    power: number;
}

/** Non-inferiority of two groups: the expected proportions. */
export const groupGrid: readonly Margin[] = grid([0.6, 0.7, 0.8, 0.85, 0.9, 0.95], [-0.02, 0, 0.02], (p, shift) => [
    p + shift,
    p,
]);

/** Non-inferiority on the same cases: shares of discordant results. */
export const pairGrid: readonly Margin[] = grid([0.02, 0.05, 0.1, 0.15, 0.2, 0.25], [-0.01, 0, 0.01], (p, shift) => [
    p + shift,
    p,
]);

function grid(values: number[], shifts: number[], pair: (p: number, shift: number) => [number, number]): Margin[] {
    return values.flatMap(p =>
        shifts.flatMap(shift =>
            [0.05, 0.07, 0.1, 0.15].flatMap(margin =>
                [0.025, 0.05].flatMap(alpha =>
                    [0.8, 0.85, 0.9].map(power => {
                        const [first, second] = pair(p, shift);
                        return { first, second, margin, alpha, power };
                    }),
                ),
            ),
        ),
    );
}

/** Readers × cases, with the covariances of the Van Dyke study (table 11b). */
export const readerGrid = [3, 4, 5, 6, 8, 10, 12, 15, 20].flatMap(readers =>
    Array.from({ length: 60 }, (_, i) => ({ readers, cases: 40 + 20 * i })),
);
export const vanDyke = {
    variance: 0.00080228827,
    cov1: 0.00034661371,
    cov2: 0.00034407483,
    cov3: 0.00023902837,
    treatmentReader: 0.00020040252,
    pilotCases: 114,
    effect: 0.05,
};

/** Rows of the DeLong task. */
export const curveSizes = [100_000, 1_000_000];

/** Score and truth of row i, the same in R: two overlapping uniform distributions, with ties. */
export function curveData(rows: number): { truth: Uint8Array; score: Float64Array } {
    const truth = new Uint8Array(rows);
    const score = new Float64Array(rows);
    for (let i = 1; i <= rows; i++) {
        const diseased = i % 3 === 0 ? 1 : 0;
        truth[i - 1] = diseased;
        score[i - 1] = ((i * 7919) % 104729) / 104729 + diseased * 0.25;
    }
    return { truth, score };
}
