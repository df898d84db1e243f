import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** The data set of the trial is declared independent. */
export default rule({
    code: 'E07-independence',
    row: 'E07',
    also: ['A14'],
    title: { ru: 'Независимость набора данных не объявлена', en: 'The independence of the data set is not declared' },
    *check({ model }) {
        const used = model
            .all('dataset')
            .filter(({ properties }) => properties.role && properties.role.value !== 'trial');
        for (const dataset of trialDatasets(model)) {
            if (dataset.properties.independentOf.length > 0) continue;
            const value: Draft =
                used.length > 0
                    ? used.flatMap((other, index) => [
                          ...(index > 0 ? [{ symbol: ',' } as const] : []),
                          { name: nameOf(other) },
                      ])
                    : [{ gap: { ru: 'ОбучающийНабор', en: 'TrainingSet' }, as: 'name' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('dataset', 'independentOf', value);
            const training: Draft = [{ word: 'dataset' }, { symbol: '…' }, { word: 'role' }, { word: 'training' }];
            yield {
                at: dataset.headAt,
                message: {
                    ru: `Не объявлено, что набор данных ${nameOf(dataset)} не использовали для обучения, настройки и первичной оценки системы. Допишите ${ru(draft)}${used.length > 0 ? '' : ` и опишите обучающий набор (${ru(training)})`}.`,
                    en: `Nothing declares that data set ${nameOf(dataset)} was not used for training, tuning or initial evaluation of the system. Add ${en(draft)}${used.length > 0 ? '' : `, and describe the training set (${en(training)})`}.`,
                },
                fixes: [addProperty(model, dataset, 'independentOf', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'На данных, которые система уже видела, показатели завышены. Поэтому клиническую валидацию проводят на наборе, не использованном для обучения, настройки, калибровки и первичной оценки.',
            en: 'On data that the system has seen its metrics are too good. So clinical validation uses a data set that served neither training, tuning, calibration nor initial evaluation.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n+    независим от Обучающий\n}',
            en: 'dataset TestSet {\n    …\n+    independent of TrainingSet\n}',
        },
    },
});
