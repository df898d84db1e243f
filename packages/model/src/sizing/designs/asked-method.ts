import type { ProportionMethod } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { proportionMethodOf } from '../../catalogue/methods.js';
import type { IntervalId } from '../../schema/elements/aims.js';
import type { Ask } from './ask.js';

/** The interval of a share that precision or endpoint states; what is missing or cannot be computed is told. */
export function askedMethod(ask: Ask): ProportionMethod | undefined {
    const own = ask.element.kind === 'precision' ? ask.element.properties.interval : undefined;
    const interval = own ?? ask.endpoint?.properties.interval;
    const method = interval && proportionMethodOf(interval.value.method.value as IntervalId);
    if (!interval) {
        ask.missing('interval', {
            label: both('метод доверительного интервала', 'interval method'),
            hint: both('Обычно Уилсон или Клоппер-Пирсон.', 'Usually Wilson or Clopper-Pearson.'),
        });
    } else if (!method) {
        const ru = 'Этот интервал не подходит для доли.';
        const en = 'This interval is not one of a proportion.';
        ask.wrong('interval-not-computed', interval.at, ru, en, 'interval');
    }
    return method;
}
