import { type Estimate, metricOf } from '@trialwright/model';
import { meanOfTotals, meanTest, sampleOf, StatisticsError } from '@trialwright/statistics';
import { inText, problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { isBootstrap, ofBootstrap } from './bootstrap.js';
import { ofClusteredMetric } from './clustered-metric.js';
import { severalUnits } from './clusters.js';
import type { Estimator } from './estimator.js';
import { ofLimitsOfAgreement } from './limits-of-agreement.js';
import { isOfDifferences, measurementAt, measurements } from './measurements.js';
import { type Adds, clusterSums, strataOf, unitKinds } from './units.js';

/** What an estimator of a mean holds beside its counts: Student's interval. */
export function ofMeasure(
    measured: Measured,
    usable: (position: number) => boolean,
    part: Part,
): Omit<Estimator, 'counts' | 'cells'> {
    const { metric, table, wish, endpoint } = measured;
    if (isOfDifferences(metric) && !table.truthValue) {
        const { name } = metricOf(metric);
        const none = problem(
            'no-true-value-column',
            `Для метрики «${inText(name.ru)}» нужен второй столбец: укажите «истинное значение» в описании файла.`,
            `The metric “${inText(name.en)}” needs a second column: name “true value” in the description of the file.`,
            endpoint.headAt,
        );
        return { problems: [none] };
    }
    if (metric === 'limitsOfAgreement') return ofLimitsOfAgreement(measured, usable, part);
    const several = severalUnits(table, usable, part);
    if (isBootstrap(wish) || several) {
        return resampledOrClustered(measured, usable, part, several);
    }
    if (wish.method !== undefined && wish.method !== 'student') {
        const wrong = problem(
            'interval-not-for-metric',
            'Этот интервал не вычисляется для среднего. Без указания интервала берётся интервал Стьюдента.',
            'This interval is not computed for a mean. Where none is named, Student’s is used.',
            wish.at,
        );
        return { problems: [wrong] };
    }
    const values = measurements(measured, usable, part);
    try {
        const mean = sampleOf(values);
        const estimate = (level: number): Estimate => {
            const found = meanTest({ design: 't-one-sample', first: mean, level });
            return {
                value: found.estimate,
                lower: found.lower,
                upper: found.upper,
                level,
                method: 't-one-sample',
                methodName: { ru: 'интервал Стьюдента', en: "Student's interval" },
                denominator: mean.n,
                standardError: found.standardError,
                notices: [...wish.notices],
                derivation: found.derivation,
            };
        };
        return { problems: [], estimate, mean };
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        return { problems: [{ code: 'too-few-cases', message: error.text, at: endpoint.headAt }] };
    }
}

/** A mean by the bootstrap, or where patients have several measurements by the ratio estimator over patients. */
function resampledOrClustered(
    measured: Measured,
    usable: (position: number) => boolean,
    part: Part,
    several: boolean,
): Omit<Estimator, 'counts' | 'cells'> {
    const { metric, table, wish, endpoint, classesChosen: byClass } = measured;
    const valueAt = measurementAt(measured);
    const values = measurements(measured, usable, part);
    if (values.length < 2) {
        const few = problem(
            'too-few-cases',
            'Нужно не менее двух измерений.',
            'At least two measurements are needed.',
            endpoint.headAt,
        );
        return { problems: [few] };
    }
    const by = several ? 'patient' : 'case';
    const adds: Adds = (i, to) => {
        if (!usable(i)) return;
        to(0, valueAt(i));
        to(1, 1);
    };
    const facts = { denominator: values.length };
    if (isBootstrap(wish)) {
        const resampled = () => {
            const strata = strataOf(unitKinds(table, part, adds, by), byClass);
            return { strata, width: 2, statistic: meanOfTotals.value, byClass, by } as const;
        };
        const found = ofBootstrap(metric, resampled, wish, facts);
        return several ? found : { ...found, mean: sampleOf(values) };
    }
    const independent = (totals: ArrayLike<number>): number => {
        const mean = meanOfTotals.value(totals);
        let squares = 0;
        for (const value of values) squares += (value - mean) ** 2;
        return squares / values.length / values.length;
    };
    const clusters = clusterSums(unitKinds(table, part, adds, by), 2);
    const range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
    const input = {
        clusters,
        metric: meanOfTotals,
        scale: 'student',
        independent,
        word: 'student',
        range,
        facts,
    } as const;
    return ofClusteredMetric(input, wish);
}
