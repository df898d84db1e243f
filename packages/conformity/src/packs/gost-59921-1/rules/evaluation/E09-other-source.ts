import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Data come from an organization that did not take part in training. */
export default rule({
    code: 'E09-other-source',
    row: 'E09',
    also: ['A13'],
    title: { ru: 'Нет данных другой организации', en: 'No data of another organization' },
    *check({ model }) {
        const training = model
            .all('dataset')
            .filter(({ properties }) => properties.role && properties.role.value !== 'trial');
        const seen = new Set(
            training.flatMap(({ properties }) => properties.collected.map(c => c.value.organization.value.target)),
        );
        for (const dataset of trialDatasets(model)) {
            const { collected } = dataset.properties;
            const sources = collected.map(({ value }) => value.organization.value.target);
            if (sources.some(source => !source || !seen.has(source)) && sources.length > 0) continue;
            const { ru, en } = quoter(model);
            const value: Draft = [{ gap: { ru: 'Организация', en: 'Organization' }, as: 'name' }];
            const draft = propertyDraft('dataset', 'collected', value);
            const all = sources.length > 0;
            yield {
                at: all ? collected[0]!.at : dataset.headAt,
                message: {
                    ru: all
                        ? `Все источники набора ${nameOf(dataset)} дали данные и для обучения системы. Добавьте источник, который в обучении не участвовал: ${ru(draft)}.`
                        : `Не сказано, в каких организациях собран набор ${nameOf(dataset)}. Допишите ${ru(draft)}; хотя бы одна из них не должна была участвовать в обучении.`,
                    en: all
                        ? `All sources of ${nameOf(dataset)} gave data for training too. Add a source that took no part in training: ${en(draft)}.`
                        : `Nothing says at which organizations ${nameOf(dataset)} was collected. Add ${en(draft)}; at least one must have taken no part in training.`,
                },
                related: training.map(({ headAt }) => ({
                    at: headAt,
                    message: { ru: 'Обучающий набор', en: 'Training set' },
                })),
                fixes: [addProperty(model, dataset, 'collected', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Устойчивость к изменению входных данных лучше всего видна на данных другой организации: иных аппаратов, протоколов и пациентов.',
            en: 'Robustness shows best on the data of another organization: other devices, protocols and patients.',
        },
        example: {
            ru: 'набор данных Обучающий {\n    …\n    собран в Больница\n}\nнабор данных Тест {\n    …\n-    собран в Больница 1600 случаев\n+    собран в Больница 1000 случаев, Поликлиника 600 случаев\n}',
            en: 'dataset TrainingSet {\n    …\n    collected at Hospital\n}\ndataset TestSet {\n    …\n-    collected at Hospital 1600 cases\n+    collected at Hospital 1000 cases, Clinic 600 cases\n}',
        },
    },
});
