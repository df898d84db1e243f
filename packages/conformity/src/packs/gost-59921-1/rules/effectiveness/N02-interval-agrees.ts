import { type IntervalId, metricOf } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** One plans with the interval that will be reported. */
export default rule({
    code: 'N02-interval-agrees',
    row: 'N02',
    title: {
        ru: 'Планируют одним интервалом, сообщают другим',
        en: 'Planned with one interval, reported with another',
    },
    always: 'warning',
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const own = precision.properties.interval;
            const endpoint = endpointOf(model, precision);
            const reported = endpoint?.properties.interval;
            if (!own || !reported || own.value.method.value === reported.value.method.value) continue;
            const method = reported.value.method.value;
            const fitting = metricOf(endpoint.properties.metric?.value ?? 'sensitivity').intervals;
            // An interval that does not fit the metric has a finding of its own.
            if (!fitting.includes(method as IntervalId)) continue;
            const { ru, en } = quoter(model);
            yield {
                at: own.value.method.at,
                message: {
                    ru: `Объём считают по интервалу ${ru(own.value.method.value)}, а в отчёте будет ${ru(method)}: обещанная точность может не получиться. Возьмите один и тот же метод.`,
                    en: `The size rests on the interval ${en(own.value.method.value)}, but ${en(method)} will be reported: the promised precision may be missed. Use one method.`,
                },
                related: [
                    { at: reported.at, message: { ru: 'Интервал конечной точки', en: 'Interval of the endpoint' } },
                ],
                fixes: [
                    replace(own.value.method.at, [{ word: method }], {
                        ru: `Взять ${ru(method)}`,
                        en: `Use ${en(method)}`,
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Интервал Вальда короче точного: объём, посчитанный по нему, мал для интервала, который попадёт в отчёт.',
            en: 'The Wald interval is shorter than the exact one: a size computed from it is too small for the interval in the report.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    …\n-    интервал Вальд 95 %\n+    интервал Уилсон 95 %\n}',
            en: 'precision P1 {\n    …\n-    interval wald 95 %\n+    interval wilson 95 %\n}',
        },
    },
});
