import type { Bilingual, CellCounts, Estimate } from '@trialwright/model';
import {
    absoluteAgreementOfTotals,
    intraclassCorrelation,
    type KappaWeights,
    kappa,
    kappaOfTotals,
    type SquareTable,
} from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { isBootstrap, ofBootstrap } from './bootstrap.js';
import { ofClusteredMetric } from './clustered-metric.js';
import { severalUnits } from './clusters.js';
import type { Estimator } from './estimator.js';
import { cut } from './method.js';
import { type Adds, clusterSums, placeKinds, strataOf, unitKinds } from './units.js';

type Found = Omit<Estimator, 'counts' | 'cells'>;
/** What is asked for, whatever it is computed from. */
type Asked = Pick<Measured, 'endpoint' | 'metric' | 'wish'>;

/** More grades than a scale has: then the column holds measurements. */
const mostGrades = 50;

/** What an estimator of agreement with the reference standard holds beside its counts. */
export function ofAgreement(measured: Measured, grades: (position: number) => boolean, part: Part): Found {
    const { metric, table } = measured;
    const several = severalUnits(table, grades, part);
    if (metric === 'iccMetric') return iccOf(measured, grades, part, several);
    const scale = gradesOf(measured, grades, part);
    if (!scale) {
        return fault(
            'too-many-grades',
            `Разных значений больше ${mostGrades}: это измерения, а не градации; каппа по ним не вычисляется.`,
            `There are more than ${mostGrades} different values: these are measurements, not grades; kappa is not computed from them.`,
            measured,
        );
    }
    const { k, placeOf } = scale;
    const place = (i: number): number => (grades(i) ? placeOf(i) : -1);
    if (k >= 2 && (isBootstrap(measured.wish) || several)) {
        const kappa = kappaOfTotals(k, weightsOf(measured));
        const by = several ? 'patient' : 'case';
        const kinds = () => placeKinds(table, part, place, k * k, by);
        if (isBootstrap(measured.wish)) {
            const byClass = measured.classesChosen;
            return ofBootstrap(
                metric,
                () => ({ strata: strataOf(kinds(), byClass), width: k * k, statistic: kappa.value, byClass, by }),
                measured.wish,
            );
        }
        const clusters = clusterSums(kinds(), k * k);
        return ofClusteredMetric({ clusters, metric: kappa, word: 'wald', range: [-1, 1] }, measured.wish);
    }
    return ofSquare(measured, squareOf(measured, place, k, part));
}

/** Weights of weighted kappa: quadratic where the program names none. */
function weightsOf({ metric, endpoint }: Asked): KappaWeights {
    if (metric !== 'weightedKappa') return 'none';
    return endpoint.properties.weights?.value === 'linearWeights' ? 'linear' : 'quadratic';
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
    if (measured.wish.method !== undefined && measured.wish.method !== 'wald') {
        return { problems: [intervalFault(measured, 'интервал Вальда', 'Wald’s')] };
    }
    const weights = weightsOf(measured);
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
                methodName: intervalNames[weights],
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

const intervalNames: Readonly<Record<KappaWeights, Bilingual>> = {
    none: {
        ru: 'интервал Вальда, ошибка по Флейссу, Коэну и Эверитту (1969)',
        en: 'Wald interval, error by Fleiss, Cohen, Everitt (1969)',
    },
    linear: {
        ru: 'линейные веса; интервал Вальда, ошибка по Флейссу, Коэну и Эверитту (1969)',
        en: 'Linear weights; Wald interval, error by Fleiss, Cohen, Everitt (1969)',
    },
    quadratic: {
        ru: 'квадратичные веса; интервал Вальда, ошибка по Флейссу, Коэну и Эверитту (1969)',
        en: 'Quadratic weights; Wald interval, error by Fleiss, Cohen, Everitt (1969)',
    },
};

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

/** The grades that occur, in rising order, and the place of a case in their square; undefined if there are too many. */
function gradesOf({ table, reading }: Measured, usable: (i: number) => boolean, part: Part) {
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
    const size = Math.max(-1, ...order.values()) + 1;
    return { k: size, placeOf: (i: number): number => order.get(truth[i]!)! * size + order.get(measure[i]!)! };
}

/** Counts of (true grade, grade of the system). */
function squareOf({ table }: Measured, placeOf: (i: number) => number, size: number, part: Part): SquareTable {
    const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const place = placeOf(part ? part[k]! : k);
        if (place >= 0) counts[Math.floor(place / size)]![place % size]!++;
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

function iccOf(measured: Measured, usable: (i: number) => boolean, part: Part, several: boolean): Found {
    const { table, reading, wish } = measured;
    if (isBootstrap(wish)) return bootstrapOfIcc(measured, usable, part, several);
    if (several) {
        return fault(
            'clusters-not-computed',
            'У пациентов по нескольку единиц анализа, они не независимы, а точный интервал внутриклассовой корреляции — для независимых: назовите интервал «бутстреп», он выбирает пациентов.',
            'Patients have several units of analysis, which are not independent, and the exact interval of an intraclass correlation is one for independent ones: name the interval “bootstrap”, which draws patients.',
            measured,
        );
    }
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

/** Drawn from sums about a middle of the values, so that no digits are lost. */
function bootstrapOfIcc(measured: Measured, usable: (i: number) => boolean, part: Part, several: boolean): Found {
    const { table, reading, wish, classesChosen: byClass } = measured;
    const truth = table.truthValue!;
    const measure = reading.measure!;
    const length = part ? part.length : table.cases;
    let [count, sum] = [0, 0];
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (!usable(i)) continue;
        count++;
        sum += truth[i]! + measure[i]!;
    }
    if (count < 2) {
        return fault('too-few-cases', 'Нужно не менее двух случаев.', 'At least two cases are needed.', measured);
    }
    const middle = sum / count / 2;
    const by = several ? 'patient' : 'case';
    const adds: Adds = (i, to) => {
        if (!usable(i)) return;
        const [x, y] = [truth[i]! - middle, measure[i]! - middle];
        [1, x, y, x * x, y * y, x * y].forEach((value, place) => {
            to(place, value);
        });
    };
    const resampled = () => {
        const strata = strataOf(unitKinds(table, part, adds, by), byClass);
        return { strata, width: 6, statistic: absoluteAgreementOfTotals, byClass, by } as const;
    };
    return ofBootstrap('iccMetric', resampled, wish, { denominator: count });
}
