import { type ElementOf, type IntervalChoice, type IntervalId, type Located, metricOf } from '@trialwright/model';
import type { Notice } from '@trialwright/statistics';
import { notice } from '../core/problems.js';
import type { IntervalWish } from './estimator.js';

/** Level where the program names none; it is said beside the number. */
const defaultLevel = 0.95;

/** The interval of an endpoint as the program names it. */
export function wishOf(endpoint: ElementOf<'endpoint'>): IntervalWish {
    return wishFrom(endpoint.properties.interval, endpoint);
}

/** The same from another place, such as a precision target. */
export function wishFrom(chosen: Located<IntervalChoice> | undefined, endpoint: ElementOf<'endpoint'>): IntervalWish {
    const level = chosen?.value.level?.value.value;
    const metric = endpoint.properties.metric?.value;
    const notices: Notice[] = [];
    if (!chosen && metric && metricOf(metric).kind !== 'mean') {
        notices.push(
            notice(
                'interval-not-stated',
                'Программа не называет интервал: взят принятый по умолчанию для этой метрики.',
                'The program names no interval: the default one of the metric is used.',
            ),
        );
    }
    if (level === undefined || !(level > 0 && level < 1)) {
        notices.push(
            notice(
                'level-not-stated',
                'Программа не задаёт доверительную вероятность: взято 95 %.',
                'The program states no confidence level: 95% is used.',
            ),
        );
    }
    return {
        method: chosen?.value.method.value as IntervalId | undefined,
        level: level !== undefined && level > 0 && level < 1 ? level : defaultLevel,
        replicates: chosen?.value.replicates?.value,
        seed: chosen?.value.seed?.value,
        at: chosen?.at ?? endpoint.headAt,
        notices,
    };
}
