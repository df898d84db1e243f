import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { anyUnresolved } from '../../read/graph.js';

/** Endpoints lie within the intended use. */
export default rule({
    code: 'E05-outside',
    row: 'E05',
    title: { ru: 'Конечная точка вне назначения системы', en: 'An endpoint lies outside the intended use' },
    always: 'error',
    *check({ model }) {
        const systems = model.all('system');
        const conditions = systems.flatMap(({ properties }) => properties.conditions);
        if (conditions.length === 0 || anyUnresolved(conditions)) return;
        const intended = new Set(conditions.map(({ value }) => value.target));
        for (const endpoint of model.all('endpoint')) {
            const { condition } = endpoint.properties;
            if (!condition?.value.target || intended.has(condition.value.target)) continue;
            const { ru, en } = quoter(model);
            const draft = propertyDraft('system', 'conditions', [{ name: condition.value.name }]);
            yield {
                at: condition.at,
                message: {
                    ru: `Конечная точка ${nameOf(endpoint)} — о патологии ${condition.value.name}, которой нет в назначении системы. Исправьте патологию или допишите ${ru(draft)}, если она есть в документах изготовителя.`,
                    en: `Endpoint ${nameOf(endpoint)} is about ${condition.value.name}, which is not in the intended use. Mend the condition, or add ${en(draft)} if the manufacturer’s documents name it.`,
                },
                related: conditions.map(({ at }) => ({
                    at,
                    message: { ru: 'Целевая патология', en: 'Target condition' },
                })),
                fixes: systems.map(system => ({
                    ...addProperty(model, system, 'conditions', [{ name: condition.value.name }]),
                    preferred: false,
                })),
            };
        }
    },
    page: {
        why: {
            ru: 'Клиническая валидация проверяет систему в пределах назначения, которое установил изготовитель. Показатель по другой патологии ничего о нём не говорит.',
            en: 'Clinical validation checks the system within the intended use that the manufacturer set. A metric of another condition says nothing of it.',
        },
        example: {
            ru: 'патология Перелом "Перелом ребра" { МКБ "S22.3" }\nпервичная конечная точка Чувств {\n    …\n-    патология Перелом\n+    патология Узел\n}',
            en: 'condition Fracture "Rib fracture" { ICD "S22.3" }\nprimary endpoint Sens {\n    …\n-    condition Fracture\n+    condition Nodule\n}',
        },
    },
});
