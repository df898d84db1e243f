import { metricOf } from '@trialwright/model';
import { nameOf, replaceProperty } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** The limit that a precision asks for is the one that speaks for the system. */
export default rule({
    code: 'N02-limit-side',
    row: 'N02',
    title: { ru: 'Граница интервала не с той стороны', en: 'The limit of the interval is on the wrong side' },
    always: 'error',
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const metric = endpointOf(model, precision)?.properties.metric;
            const better = metric && metricOf(metric.value).better;
            const { lowerLimit, upperLimit } = precision.properties;
            const wrong = better === 'lower' ? lowerLimit : better === 'higher' ? upperLimit : undefined;
            if (!wrong || (lowerLimit && upperLimit)) continue;
            const right = better === 'lower' ? ('upperLimit' as const) : ('lowerLimit' as const);
            const { ru, en } = quoter(model);
            const draft: Draft = [{ word: right }, { proportion: wrong.value.value }];
            const because =
                better === 'lower'
                    ? { ru: 'чем меньше этот показатель, тем лучше', en: 'the lower this metric the better' }
                    : { ru: 'чем больше этот показатель, тем лучше', en: 'the higher this metric the better' };
            yield {
                at: wrong.at,
                message: {
                    ru: `${nameOf(precision)}: граница интервала не с той стороны: ${because.ru}. Напишите ${ru(draft)}.`,
                    en: `${nameOf(precision)}: the limit is on the wrong side: ${because.en}. Write ${en(draft)}.`,
                },
                fixes: [replaceProperty(wrong.at, draft, { ru: `Написать ${ru(draft)}`, en: `Write ${en(draft)}` })],
            };
        }
    },
    page: {
        why: {
            ru: 'О доле отказов важно, что она не выше границы: нижняя граница интервала ничего об этом не говорит. О чувствительности важно обратное.',
            en: 'Of a failure rate it matters that it lies below a bound: the lower limit of its interval tells nothing of that. Of sensitivity it is the other way round.',
        },
        example: {
            ru: 'точность оценки Т1 "Доля отказов" {\n    для Отказы\n    ожидается 1 % источник "Отчёт 04"\n-    нижняя граница 0,5 %\n+    верхняя граница 3 %\n    интервал Уилсон 95 %\n}',
            en: 'precision P1 "Failure rate" {\n    for Failures\n    expected 1 % source "Report 04"\n-    lower limit 0.5 %\n+    upper limit 3 %\n    interval wilson 95 %\n}',
        },
    },
});
