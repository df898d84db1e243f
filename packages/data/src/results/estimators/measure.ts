import type { Estimate } from '@trialwright/model';
import { meanTest, sampleOf, StatisticsError } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Part } from '../outcomes/case-counts.js';
import { patientClusters } from './clusters.js';
import type { Estimator } from './estimator.js';

/** Values of the measurement; for a mean difference less the true value. */
export function measurements(
    { metric, table, reading }: Measured,
    usable: (position: number) => boolean,
    part: Part,
): Float64Array {
    const length = part ? part.length : table.cases;
    const values = new Float64Array(length);
    let filled = 0;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (!usable(i)) continue;
        values[filled++] = reading.measure![i]! - (metric === 'meanDifference' ? table.truthValue![i]! : 0);
    }
    return values.subarray(0, filled);
}

/** What an estimator of a mean holds beside its counts: Student's interval. */
export function ofMeasure(
    measured: Measured,
    usable: (position: number) => boolean,
    part: Part,
): Omit<Estimator, 'counts' | 'cells'> {
    const { metric, table, wish, endpoint } = measured;
    if (metric === 'limitsOfAgreement') {
        const two = problem(
            'metric-not-computed',
            'Границы согласия — два значения, каждое со своим интервалом; по данным они этой версией не вычисляются.',
            'Limits of agreement are two values, each with its interval; they are not computed from data by this version.',
            endpoint.properties.metric?.at,
        );
        return { problems: [two] };
    }
    if (metric === 'meanDifference' && !table.truthValue) {
        const none = problem(
            'no-true-value-column',
            'Для средней разности нужен второй столбец: укажите «истинное значение» в описании файла.',
            'A mean difference needs a second column: name “true value” in the description of the file.',
            endpoint.headAt,
        );
        return { problems: [none] };
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
    if (table.patient && patientClusters(table.patient, table.cases, i => (usable(i) ? 1 : 0), part).several) {
        const wrong = problem(
            'clusters-not-computed',
            'У пациентов по нескольку измерений, они не независимы; среднее для этого случая не вычисляется.',
            'Patients have several measurements, which are not independent; a mean is not computed for that.',
            endpoint.properties.unit?.at ?? endpoint.headAt,
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
