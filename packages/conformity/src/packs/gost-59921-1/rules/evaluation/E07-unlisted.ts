import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { anyUnresolved, trialDatasets } from '../../read/graph.js';

/** Independence is declared from every data set that made the system. */
export default rule({
    code: 'E07-unlisted',
    row: 'E07',
    title: { ru: 'Независимость объявлена не от всех наборов', en: 'Independence is not declared from all data sets' },
    *check({ model }) {
        const used = model
            .all('dataset')
            .filter(({ properties }) => properties.role && properties.role.value !== 'trial');
        for (const dataset of trialDatasets(model)) {
            const { independentOf } = dataset.properties;
            if (independentOf.length === 0 || anyUnresolved(independentOf)) continue;
            const listed = new Set(independentOf.map(({ value }) => value.target));
            for (const other of used.filter(({ key }) => key !== dataset.key && !listed.has(key))) {
                const { ru, en } = quoter(model);
                const draft = propertyDraft('dataset', 'independentOf', [{ name: nameOf(other) }]);
                yield {
                    at: dataset.headAt,
                    message: {
                        ru: `Набор ${nameOf(other)} служил для ${purposes[other.properties.role!.value].ru}, но независимость от него не объявлена. Допишите ${ru(draft)}.`,
                        en: `Data set ${nameOf(other)} served ${purposes[other.properties.role!.value].en}, but independence of it is not declared. Add ${en(draft)}.`,
                    },
                    related: [{ at: other.headAt, message: { ru: 'Этот набор', en: 'This data set' } }],
                    fixes: [addProperty(model, dataset, 'independentOf', [{ name: nameOf(other) }])],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Запрет общий: обучение, настройка, калибровка и первичная оценка. Если назван лишь один набор, об остальных ничего не известно.',
            en: 'The ban is general: training, tuning, calibration, initial evaluation. With one data set named, nothing is known of the others.',
        },
        example: {
            ru: 'набор данных Настройка "Набор для настройки" { роль настройка }\nнабор данных Тест {\n    …\n-    независим от Обучающий\n+    независим от Обучающий, Настройка\n}',
            en: 'dataset Tuning1 "Tuning set" { role tuning }\ndataset TestSet {\n    …\n-    independent of TrainingSet\n+    independent of TrainingSet, Tuning1\n}',
        },
    },
});

const purposes = {
    trial: { ru: 'испытания', en: 'the trial' },
    training: { ru: 'обучения', en: 'for training' },
    tuning: { ru: 'настройки', en: 'for tuning' },
    calibration: { ru: 'калибровки', en: 'for calibration' },
    initialEvaluation: { ru: 'первичной оценки', en: 'for initial evaluation' },
} as const;
