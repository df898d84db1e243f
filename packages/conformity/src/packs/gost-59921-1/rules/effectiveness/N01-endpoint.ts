import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Every endpoint is bound to a data set. */
export default rule({
    code: 'N01-endpoint',
    row: 'N01',
    title: { ru: 'У конечной точки нет набора данных', en: 'An endpoint has no data set' },
    *check({ model }) {
        const sets = trialDatasets(model);
        if (sets.length === 0) return;
        for (const endpoint of model.all('endpoint')) {
            if (endpoint.properties.dataset) continue;
            const value: Draft =
                sets.length === 1
                    ? [{ name: nameOf(sets[0]!) }]
                    : [{ gap: { ru: 'НаборДанных', en: 'DataSet' }, as: 'name' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('endpoint', 'dataset', value);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Не сказано, на каком наборе данных измеряют конечную точку ${nameOf(endpoint)}. Допишите ${ru(draft)}.`,
                    en: `Endpoint ${nameOf(endpoint)} does not say on which data set it is measured. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, endpoint, 'dataset', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Показатель без набора данных нечем измерить; от набора зависят и популяция, и распространённость, и независимость.',
            en: 'A metric without a data set cannot be measured; population, prevalence and independence all come with it.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n+    набор данных Тест\n}',
            en: 'primary endpoint Sens {\n    …\n+    dataset TestSet\n}',
        },
    },
});
