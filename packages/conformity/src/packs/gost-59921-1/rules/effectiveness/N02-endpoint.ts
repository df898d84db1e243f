import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { targetsOf } from '../../read/graph.js';

/** A precision target is about an endpoint. */
export default rule({
    code: 'N02-endpoint',
    row: 'N02',
    title: { ru: 'Точность задана неизвестно для чего', en: 'The precision is for no endpoint' },
    *check({ model }) {
        for (const precision of model.all('precision')) {
            if (precision.properties.for) continue;
            const free = model.all('endpoint').find(endpoint => targetsOf(model, endpoint).length === 0);
            const value: Draft = free
                ? [{ name: nameOf(free) }]
                : [{ gap: { ru: 'КонечнаяТочка', en: 'Endpoint' }, as: 'name' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('precision', 'for', value);
            yield {
                at: precision.headAt,
                message: {
                    ru: `Не сказано, для какой конечной точки задана точность ${nameOf(precision)}. Допишите ${ru(draft)}.`,
                    en: `Precision ${nameOf(precision)} does not name its endpoint. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, precision, 'for', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Точность — свойство оценки определённого показателя: от его знаменателя зависит, больных или здоровых должно хватить.',
            en: 'Precision belongs to the estimate of a metric: its denominator tells whether diseased or non-diseased must suffice.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    …\n+    для Отказы\n}',
            en: 'precision P1 {\n    …\n+    for Failures\n}',
        },
    },
});
