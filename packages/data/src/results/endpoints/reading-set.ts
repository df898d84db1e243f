import {
    type ElementOf,
    type Metric,
    type MetricId,
    metricOf,
    type Place,
    type ResultProblem,
} from '@trialwright/model';
import type { CaseTable, Reading } from '../../records/case-table.js';
import { inText, problem } from '../core/problems.js';
import type { IntervalWish } from '../estimators/estimator.js';
import { scoreStates } from '../estimators/scores.js';
import { indeterminate, missing, outcomesOf } from '../outcomes/outcomes.js';

/** What an endpoint is computed from: one arm's (and reader's) results on the cases of its data set. */
export interface Measured {
    readonly endpoint: ElementOf<'endpoint'>;
    readonly metric: MetricId;
    readonly table: CaseTable;
    readonly reading: Reading;
    /** 1, 0, −1 missing, −2 indeterminate; for areas and means 1 means that there is a value. */
    readonly outcomes: Int8Array;
    readonly wish: IntervalWish;
    /** The design chose the numbers of the classes: a bootstrap keeps them. */
    readonly classesChosen: boolean;
    /** Stated prevalence, where that of the sample does not stand for the population's. */
    readonly prevalence?: { readonly value: number; readonly at: Place };
}

/** Whether a metric is computed from positive and negative results. */
export function needsDecisions({ kind, id }: Metric): boolean {
    if (kind === 'proportion') return id !== 'proportion';
    return kind === 'ratio' || kind === 'index' || id === 'kappa';
}

/** Whether truth and result stand as grades or measurements. */
export function graded(table: CaseTable, reading: Reading): boolean {
    return table.truthValue !== undefined && reading.measure !== undefined;
}

/** The results that a metric needs, or why they are not there. */
export function outcomesFor(
    metric: MetricId,
    table: CaseTable,
    reading: Reading,
    threshold: number | undefined,
    at: Place,
): { readonly outcomes: Int8Array } | { readonly problem: ResultProblem } {
    const info = metricOf(metric);
    if (info.kind === 'area') {
        if (reading.score) return { outcomes: scoreStates(table, reading) };
        const none = problem(
            'no-score-column',
            'Для площади под кривой нужны оценки системы: укажите столбец «оценка» в описании файла.',
            'An area under the curve needs scores: name the column “score” in the description of the file.',
            at,
        );
        return { problem: none };
    }
    if (metric === 'proportion') return reading.feature ? { outcomes: reading.feature } : { problem: noFeature(at) };
    if (needsDecisions(info) && !(metric === 'kappa' && graded(table, reading))) {
        if (reading.decision || (reading.score && threshold !== undefined)) {
            return { outcomes: outcomesOf(table, reading, threshold) };
        }
        // Whether there was a result at all can be told without a threshold.
        const ofStates = metric === 'failureRate' || metric === 'indeterminateRate';
        if (reading.score && ofStates) return { outcomes: scoreStates(table, reading) };
        const none = reading.score
            ? problem(
                  'no-threshold',
                  'Порог не задан числом, а столбца решений нет: какие результаты положительны, неизвестно. Задайте порог числом или укажите столбец «решение».',
                  'The threshold is not a number and there is no column of decisions: which results are positive is not known. State the threshold as a number or name the column “decision”.',
                  at,
              )
            : problem(
                  'no-result-column',
                  'В файле не указан столбец с результатами: «решение» или «оценка» с порогом.',
                  'The file names no column of results: “decision”, or “score” with a threshold.',
                  at,
              );
        return { problem: none };
    }
    if (reading.measure) {
        const outcomes = new Int8Array(table.cases);
        for (let i = 0; i < outcomes.length; i++) {
            if (!Number.isNaN(reading.measure[i]!)) outcomes[i] = 1;
            else outcomes[i] = reading.indeterminate?.[i] === 1 ? indeterminate : missing;
        }
        return { outcomes };
    }
    const none = problem(
        'no-measure-column',
        `Для метрики «${inText(info.name.ru)}» нужен столбец измерения: укажите «измерение» в описании файла.`,
        `The metric “${inText(info.name.en)}” needs a column of measurements: name “measurement” in the description of the file.`,
        at,
    );
    return { problem: none };
}

/** What to write for the metric `proportion`. */
export function noFeature(at: Place): ResultProblem {
    return problem(
        'feature-not-named',
        'Для метрики «доля» нужен столбец, который говорит, есть ли у случая признак: напишите в описании файла, например, признак "столбец" положительные значения "1" отрицательные значения "0".',
        'The metric “proportion” needs a column that says whether a case has the feature: write in the description of the file, for example, feature "column" positive values "1" negative values "0".',
        at,
    );
}
