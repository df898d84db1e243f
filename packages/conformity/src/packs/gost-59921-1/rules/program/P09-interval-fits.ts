import { type IntervalId, metricOf } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** The interval is one for the metric. */
export default rule({
    code: 'P09-interval-fits',
    row: 'P09',
    title: { ru: 'Интервал не подходит к метрике', en: 'The interval does not fit the metric' },
    always: 'error',
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { interval, metric } = endpoint.properties;
            if (!interval || !metric) continue;
            const known = metricOf(metric.value);
            const method = interval.value.method;
            if (known.intervals.length === 0 || known.intervals.includes(method.value as IntervalId)) continue;
            const { ru, en } = quoter(model);
            const [first] = known.intervals;
            const offered = known.intervals.slice(0, 3);
            yield {
                at: method.at,
                message: {
                    ru: `Метод ${ru(method.value)} не подходит к показателю «${known.name.ru.toLowerCase()}». Подходят: ${offered.map(id => ru(id)).join(', ')}.`,
                    en: `The method ${en(method.value)} does not fit “${known.name.en.toLowerCase()}”. These do: ${offered.map(id => en(id)).join(', ')}.`,
                },
                related: [{ at: metric.at, message: { ru: 'Метрика', en: 'Metric' } }],
                fixes: [
                    replace(method.at, [{ word: first! }], {
                        ru: `Заменить на ${ru(first!)}`,
                        en: `Replace by ${en(first!)}`,
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Интервалы Клоппера — Пирсона и Уилсона относятся к долям; площадь под кривой, отношения правдоподобия и коэффициенты согласия требуют своих методов.',
            en: 'Clopper-Pearson and Wilson are intervals of proportions; areas, likelihood ratios and agreement need methods of their own.',
        },
        example: {
            ru: 'вторичная цель Ц2 { … }\nвторичная конечная точка Отказы {\n    …\n-    интервал ДеЛонг 95 %\n+    интервал Уилсон 95 %\n}',
            en: 'secondary objective O2 { … }\nsecondary endpoint Failures {\n    …\n-    interval DeLong 95 %\n+    interval wilson 95 %\n}',
        },
    },
});
