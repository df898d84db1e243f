import { addProperty, insertAfter, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A precision target has an interval of a proportion and a level. */
export default rule({
    code: 'N02-interval',
    row: 'N02',
    also: ['P10'],
    title: { ru: 'У точности нет метода или уровня интервала', en: 'The precision has no interval method or level' },
    *check({ model, sizing }) {
        for (const target of sizing.targets) {
            if (target.kind !== 'precision' || !target.endpoint) continue;
            const codes = target.problems.map(({ code }) => code);
            const element = target.element;
            const noMethod = codes.includes('missing-interval');
            if (!noMethod && !codes.includes('missing-confidence')) continue;
            // The endpoint's own lack of an interval is one gap, and one finding.
            if (noMethod && model.all('endpoint').includes(target.endpoint) && !target.endpoint.properties.interval)
                continue;
            const value: Draft = [{ word: 'clopperPearson' }, { proportion: 0.95 }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('precision', 'interval', value);
            const { interval } = element.properties;
            yield {
                at: interval?.at ?? element.headAt,
                message: {
                    ru: `${nameOf(element)}: не указана доверительная вероятность интервала. Напишите, например, ${ru(draft)}.`,
                    en: `${nameOf(element)}: the confidence level of the interval is missing. Write, for example, ${en(draft)}.`,
                },
                fixes: [
                    interval
                        ? insertAfter(interval.at, [{ proportion: 0.95 }], { ru: 'Дописать 95 %', en: 'Add 95 %' })
                        : addProperty(model, element, 'interval', value),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Число случаев для заданной точности зависит от метода интервала и доверительной вероятности: для 0,90 ± 0,05 методы дают от 139 до 158.',
            en: 'The number of cases for a precision depends on the interval method and its level: for 0.90 ± 0.05 methods give 139 to 158.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    …\n-    интервал Уилсон\n+    интервал Уилсон 95 %\n}',
            en: 'precision P1 {\n    …\n-    interval wilson\n+    interval wilson 95 %\n}',
        },
    },
});
