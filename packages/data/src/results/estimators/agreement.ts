import type { CellCounts, Estimate } from '@trialwright/model';
import { intraclassCorrelation, type KappaWeights, kappa, type SquareTable } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { patientClusters } from './clusters.js';
import type { Estimator } from './estimator.js';
import { cut } from './method.js';

type Found = Omit<Estimator, 'counts' | 'cells'>;
/** What is asked for, whatever it is computed from. */
type Asked = Pick<Measured, 'endpoint' | 'metric' | 'wish'>;

/** More grades than a scale has: then the column holds measurements. */
const mostGrades = 50;

/** What an estimator of agreement with the reference standard holds beside its counts. */
export function ofAgreement(measured: Measured, grades: (position: number) => boolean, part: Part): Found {
    const { metric, table } = measured;
    if (table.patient && patientClusters(table.patient, table.cases, i => (grades(i) ? 1 : 0), part).several) {
        return fault(
            'clusters-not-computed',
            'У пациентов по нескольку единиц анализа, они не независимы; согласие для этого случая не вычисляется.',
            'Patients have several units of analysis, which are not independent; agreement is not computed for that.',
            measured,
        );
    }
    if (metric === 'iccMetric') return iccOf(measured, grades, part);
    const square = squareOf(measured, grades, part);
    if (!square) {
        return fault(
            'too-many-grades',
            `Разных значений больше ${mostGrades}: это измерения, а не градации; каппа по ним не вычисляется.`,
            `There are more than ${mostGrades} different values: these are measurements, not grades; kappa is not computed from them.`,
            measured,
        );
    }
    return ofSquare(measured, square);
}

/** Kappa of the four cells: the system against the reference standard. */
export function kappaOfCells(asked: Asked, { tp, fn, fp, tn }: CellCounts): Found {
    if (asked.metric !== 'kappa') return noGrades(asked);
    return ofSquare(asked, [
        [tp, fn],
        [fp, tn],
    ]);
}

function ofSquare(measured: Asked, square: SquareTable): Found {
    const { metric } = measured;
    if (measured.wish.method !== undefined && measured.wish.method !== 'wald') {
        return { problems: [intervalFault(measured, 'интервал Вальда', 'Wald’s')] };
    }
    const weights: KappaWeights = metric === 'weightedKappa' ? 'quadratic' : 'none';
    if (square.length < 2 || !Number.isFinite(kappa({ table: square, weights }).estimate)) {
        return fault(
            'metric-undefined',
            'Каппа не определена: все значения одинаковы.',
            'Kappa is undefined: all values are alike.',
            measured,
        );
    }
    const estimate = (level: number): Estimate => {
        const found = kappa({ table: square, weights, level });
        return cut(
            {
                value: found.estimate,
                lower: found.lower,
                upper: found.upper,
                level,
                method: 'cohen-kappa',
                methodName:
                    weights === 'none'
                        ? {
                              ru: 'интервал Вальда, ошибка по Флейссу, Коэну и Эверитту (1969)',
                              en: 'Wald interval, error by Fleiss, Cohen, Everitt (1969)',
                          }
                        : {
                              ru: 'квадратичные веса; интервал Вальда, ошибка по Флейссу, Коэну и Эверитту (1969)',
                              en: 'Quadratic weights; Wald interval, error by Fleiss, Cohen, Everitt (1969)',
                          },
                denominator: square.flat().reduce((sum, count) => sum + count, 0),
                standardError: found.standardError,
                notices: [...measured.wish.notices],
                derivation: found.derivation,
            },
            -1,
            1,
        );
    };
    return { problems: [], estimate };
}

function fault(code: string, ru: string, en: string, { endpoint }: Pick<Measured, 'endpoint'>): Found {
    return { problems: [problem(code, ru, en, endpoint.properties.metric?.at ?? endpoint.headAt)] };
}

function intervalFault({ wish }: Asked, ru: string, en: string) {
    return problem(
        'interval-not-for-metric',
        `Этот интервал для меры согласия не вычисляется. Без указания интервала берётся ${ru}.`,
        `This interval is not computed for a measure of agreement. Where none is named, ${en} is used.`,
        wish.at,
    );
}

function noGrades(measured: Asked): Found {
    return fault(
        'no-grade-columns',
        'Нужны два столбца градаций или измерений: укажите «истинное значение» и «измерение» в описании файла.',
        'Two columns of grades or measurements are needed: name “true value” and “measurement” in the description of the file.',
        measured,
    );
}

/** Counts of (true grade, grade of the system), the grades in rising order; undefined if there are too many. */
function squareOf({ table, reading }: Measured, usable: (i: number) => boolean, part: Part): SquareTable | undefined {
    const seen = new Set<number>();
    const length = part ? part.length : table.cases;
    const truth = table.truthValue!;
    const measure = reading.measure!;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (!usable(i)) continue;
        seen.add(truth[i]!).add(measure[i]!);
        if (seen.size > mostGrades) return undefined;
    }
    const order = positionsOf([...seen].sort((a, b) => a - b));
    if (!order) return undefined;
    const size = Math.max(...order.values()) + 1;
    const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (usable(i)) counts[order.get(truth[i]!)!]![order.get(measure[i]!)!]!++;
    }
    return counts;
}

/** Grades that are whole keep their distances, for the weights: a grade between them that nobody gave has its row. */
function positionsOf(rising: readonly number[]): ReadonlyMap<number, number> | undefined {
    const low = rising[0] ?? 0;
    const whole = rising.every(Number.isInteger);
    if (whole && (rising.at(-1) ?? 0) - low >= mostGrades) return undefined;
    return new Map(rising.map((grade, index) => [grade, whole ? grade - low : index]));
}

function iccOf(measured: Measured, usable: (i: number) => boolean, part: Part): Found {
    const { table, reading, wish } = measured;
    if (wish.method !== undefined)
        return { problems: [intervalFault(measured, 'точный интервал по F', 'the exact one by F')] };
    const ratings: [number, number][] = [];
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (usable(i)) ratings.push([table.truthValue![i]!, reading.measure![i]!]);
    }
    if (ratings.length < 2) {
        return fault('too-few-cases', 'Нужно не менее двух случаев.', 'At least two cases are needed.', measured);
    }
    const estimate = (level: number): Estimate => {
        const found = intraclassCorrelation({ ratings, model: 'two-way', type: 'agreement', level });
        return {
            value: found.estimate,
            lower: found.lower,
            upper: found.upper,
            level,
            method: 'icc',
            methodName: {
                ru: 'двухфакторная модель, абсолютное согласие, одно измерение; интервал Макгроу и Вонга (1996)',
                en: 'Two-way model, absolute agreement, single measurement; interval of McGraw and Wong (1996)',
            },
            denominator: ratings.length,
            notices: [...wish.notices],
            derivation: found.derivation,
        };
    };
    return { problems: [], estimate };
}
