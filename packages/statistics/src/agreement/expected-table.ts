import { type Coefficients, type Constraint, equalTo, solve } from 'yalps';
import { checkInside, checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type KappaWeights, kappaWeights, overCells, type Shares, weightsOf } from './square-table.js';

/** What is assumed about where two raters disagree: shares and kappa alone do not say it. */
export const expectedTables = ['largest-variance', 'chance-mixture'] as const;
/**
 * `largest-variance`: of all tables with these shares and this kappa the one whose estimate of kappa varies most, so no
 * other needs more cases (Flack et al. 1988 for the unweighted kappa of two raters with the same shares).
 * `chance-mixture`: a share κ of cases is rated alike, the others independently; any weights then give kappa = κ. Both
 * raters must have the same shares.
 */
export type ExpectedTable = (typeof expectedTables)[number];

/** What two raters are expected to do, and how their disagreement counts. */
export interface ExpectedRatings {
    /** Shares of the first rater's 2 to 10 categories in their order, each above 0, the sum 1. */
    first: readonly number[];
    /** Those of the second; default: the same. */
    second?: readonly number[] | undefined;
    /** Default quadratic. */
    weights?: KappaWeights;
    /** Default largest-variance. */
    table?: ExpectedTable;
}

/** The same, checked, defaults filled in. */
export interface CheckedRatings {
    first: readonly number[];
    second: readonly number[];
    weights: KappaWeights;
    table: ExpectedTable;
}

/** @throws StatisticsError if an argument is outside its range. */
export function checkRatings(input: ExpectedRatings): CheckedRatings {
    const { first, weights = 'quadratic', table = 'largest-variance' } = input;
    const { second = first } = input;
    checkOneOf('weights', weights, kappaWeights);
    checkOneOf('table', table, expectedTables);
    checkShares('first', first);
    checkShares('second', second);
    if (second.length !== first.length) {
        throw new StatisticsError('second', second.join('; '), {
            ru: `столько же долей, сколько у первого врача: ${first.length}`,
            en: `as many shares as the first rater's: ${first.length}`,
        });
    }
    if (table === 'chance-mixture' && second.some((share, i) => Math.abs(share - first[i]!) > 1e-9)) {
        throw new StatisticsError('second', second.join('; '), {
            ru: 'те же доли, что у первого врача: смесь полного и случайного согласия возможна только при них',
            en: "the first rater's shares: full and chance agreement mix with them only",
        });
    }
    return { first, second, weights, table };
}

const largestNumber = 10;

function checkShares(argument: string, shares: readonly number[]): void {
    const sum = shares.reduce((total, share) => total + share, 0);
    const ok = shares.length >= 2 && shares.length <= largestNumber && shares.every(share => share > 0 && share < 1);
    if (ok && Math.abs(sum - 1) <= 1e-9) return;
    throw new StatisticsError(argument, shares.join('; '), {
        ru: `от 2 до ${largestNumber} долей, каждая больше 0, в сумме 1`,
        en: `2 to ${largestNumber} shares, each above 0, the sum 1`,
    });
}

/** Agreement that is expected by chance: Σ wᵢⱼ · pᵢ · qⱼ. */
export function chanceAgreement({ first, second, weights }: CheckedRatings): number {
    const w = weightsOf(first.length, weights);
    return overCells(first.length, (i, j) => w[i]![j]! * first[i]! * second[j]!);
}

/**
 * The table of two raters' shares with a kappa.
 * @param argument how the kappa is called.
 * @throws StatisticsError if no table with these shares has this kappa.
 */
export function expectedTable(ratings: CheckedRatings, kappa: number, argument: string): Shares {
    checkInside(argument, kappa, -1, 1);
    const { first, second, table } = ratings;
    const cells = table === 'chance-mixture' ? mixture(first, kappa) : largestVariance(ratings, kappa);
    if (!cells) {
        throw new StatisticsError(argument, kappa, {
            ru: 'каппа, которая возможна при этих долях категорий',
            en: 'a kappa that raters with these shares of the categories can have',
        });
    }
    return { n: 1, k: first.length, cells, rows: [...first], columns: [...second] };
}

/** Largest kappa that raters with these shares can have; 1 where both have the same. */
export function largestKappa(ratings: CheckedRatings): number {
    const w = weightsOf(ratings.first.length, ratings.weights);
    const chance = chanceAgreement(ratings);
    const cells = largest(ratings, (i, j) => w[i]![j]!)!;
    return (overCells(cells.length, (i, j) => w[i]![j]! * cells[i]![j]!) - chance) / (1 - chance);
}

function mixture(shares: readonly number[], kappa: number): number[][] | undefined {
    const cells = shares.map((p, i) => shares.map((q, j) => (1 - kappa) * p * q + (i === j ? kappa * p : 0)));
    return cells.flat().every(share => share >= 0) ? cells : undefined;
}

/** With shares and kappa fixed the variance of Fleiss, Cohen, Everitt 1969 is linear in the cells. */
function largestVariance(ratings: CheckedRatings, kappa: number): number[][] | undefined {
    const { first, second } = ratings;
    const w = weightsOf(first.length, ratings.weights);
    const ofRow = w.map(row => row.reduce((sum, weight, j) => sum + weight * second[j]!, 0));
    const ofColumn = second.map((_, j) => w.reduce((sum, row, i) => sum + row[j]! * first[i]!, 0));
    const chance = chanceAgreement(ratings);
    const agreement = { weight: (i: number, j: number) => w[i]![j]!, sum: kappa * (1 - chance) + chance };
    return largest(ratings, (i, j) => (w[i]![j]! - (ofRow[i]! + ofColumn[j]!) * (1 - kappa)) ** 2, agreement);
}

type OfCell = (i: number, j: number) => number;

/** Cells with the raters' shares, and if wanted a weighted sum, for which Σ value · cell is largest; undefined if none. */
function largest(
    { first, second }: CheckedRatings,
    value: OfCell,
    agreement?: { weight: OfCell; sum: number },
): number[][] | undefined {
    const k = first.length;
    // The last column follows from the others; a constraint twice would only disturb the solver.
    const constraints: [string, Constraint][] = [
        ...first.map((share, i): [string, Constraint] => [`row ${i}`, equalTo(share)]),
        ...second.slice(0, -1).map((share, j): [string, Constraint] => [`column ${j}`, equalTo(share)]),
    ];
    if (agreement) constraints.push(['agreement', equalTo(agreement.sum)]);
    const variables = Array.from({ length: k * k }, (_, index): [string, Coefficients] => {
        const [i, j] = [Math.floor(index / k), index % k];
        const coefficients: Record<string, number> = { value: value(i, j), [`row ${i}`]: 1, [`column ${j}`]: 1 };
        if (agreement) coefficients.agreement = agreement.weight(i, j);
        return [String(index), coefficients];
    });
    const model = { direction: 'maximize', objective: 'value', constraints, variables } as const;
    const found = solve(model, { precision: 1e-12, checkCycles: true });
    if (found.status === 'infeasible') return undefined;
    if (found.status !== 'optimal') throw new Error(`the table of largest variance was not found: ${found.status}`);
    const cells = Array.from({ length: k }, () => new Array<number>(k).fill(0));
    for (const [name, share] of found.variables) cells[Math.floor(Number(name) / k)]![Number(name) % k] = share;
    return cells;
}
