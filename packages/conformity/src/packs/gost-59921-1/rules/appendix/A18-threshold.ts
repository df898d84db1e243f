import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** The threshold of each endpoint is fixed. */
export default rule({
    code: 'A18-threshold',
    row: 'A18',
    also: ['N04'],
    title: { ru: 'Не указан порог', en: 'The threshold is missing' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const dataset = model.target(endpoint.properties.dataset?.value);
            if (endpoint.properties.threshold || dataset?.properties.threshold) continue;
            const value: Draft = [{ gap: { ru: 'порог', en: 'threshold' }, as: 'number' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('endpoint', 'threshold', value);
            const none = propertyDraft('endpoint', 'threshold', [{ word: 'none' }]);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Не указано, при каком пороге получена конечная точка ${nameOf(endpoint)}. Допишите ${ru(draft)} или, если порога нет, ${ru(none)}.`,
                    en: `Endpoint ${nameOf(endpoint)} has no threshold. Add ${en(draft)} or, if there is none, ${en(none)}.`,
                },
                fixes: [addProperty(model, endpoint, 'threshold', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Порог активации задают до испытания. Порог, выбранный по тем же данным, завышает показатели.',
            en: 'The threshold is fixed before the trial. One that is chosen on the same data makes metrics too good.',
        },
        example: {
            ru: '! base report\nпервичная конечная точка Чувств {\n    …\n+    порог 0,5\n}',
            en: '! base report\nprimary endpoint Sens {\n    …\n+    threshold 0.5\n}',
        },
    },
});
