import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** The unit of analysis is named. */
export default rule({
    code: 'D03-unit',
    row: 'D03',
    title: { ru: 'Не названа единица анализа', en: 'The unit of analysis is not named' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const dataset = model.target(endpoint.properties.dataset?.value);
            if (endpoint.properties.unit || dataset?.properties.unit) continue;
            const { ru, en } = quoter(model);
            const draft = propertyDraft('endpoint', 'unit', [{ word: 'study' }]);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Не сказано, что считают одним случаем для конечной точки ${nameOf(endpoint)}: пациента, исследование, изображение или очаг. Допишите, например, ${ru(draft)}.`,
                    en: `Endpoint ${nameOf(endpoint)} does not say what one case is: a patient, a study, an image or a lesion. Add, for example, ${en(draft)}.`,
                },
                fixes: [addProperty(model, endpoint, 'unit', [{ word: 'study' }])],
            };
        }
    },
    page: {
        why: {
            ru: 'Субъект испытания — набор данных, полученных от людей. Чувствительность по очагам и по пациентам — разные показатели; единица анализа решает, который из них измерен.',
            en: 'The subject of the trial is a data set obtained from people. Sensitivity by lesion and by patient are different metrics; the unit tells which is measured.',
        },
        example: {
            ru: '! both without dataset Тест.unit\nпервичная конечная точка Чувств {\n    …\n+    единица анализа исследование\n}',
            en: '! both without dataset TestSet.unit\nprimary endpoint Sens {\n    …\n+    unit study\n}',
        },
    },
});
