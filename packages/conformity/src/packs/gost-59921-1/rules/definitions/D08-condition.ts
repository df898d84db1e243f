import { metricOf } from '@trialwright/model';
import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A metric over the diseased or non-diseased names the disease. */
export default rule({
    code: 'D08-condition',
    row: 'D08',
    title: { ru: 'Не названа патология', en: 'The condition is not named' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { metric, condition } = endpoint.properties;
            if (!metric || condition) continue;
            const known = metricOf(metric.value);
            const split = ['positive', 'negative', 'testPositive', 'testNegative', 'both'].includes(known.denominator);
            if (!split) continue;
            const conditions = model.all('condition');
            const value: Draft =
                conditions.length === 1
                    ? [{ name: nameOf(conditions[0]!) }]
                    : [{ gap: { ru: 'Патология', en: 'Condition' }, as: 'name' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('endpoint', 'condition', value);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Показатель «${known.name.ru.toLowerCase()}» различает больных и здоровых, но в конечной точке ${nameOf(endpoint)} не сказано, о какой патологии речь. Допишите ${ru(draft)}.`,
                    en: `“${known.name.en}” tells diseased from non-diseased, but endpoint ${nameOf(endpoint)} does not name the condition. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, endpoint, 'condition', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Чувствительность и специфичность определены для изучаемого заболевания: без него знаменатель неизвестен.',
            en: 'Sensitivity and specificity are defined for a studied disease: without it the denominator is unknown.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n+    патология Узел\n}',
            en: 'primary endpoint Sens {\n    …\n+    condition Nodule\n}',
        },
    },
});
