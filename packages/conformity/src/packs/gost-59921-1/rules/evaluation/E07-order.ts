import { nameOf } from '../../../../core/draft/edits.js';
import { trialDatasets } from '../../read/graph.js';
import { orderRule } from '../../read/order.js';

/** The sets that the system was made with are older than its version. */
export default orderRule({
    code: 'E07-order',
    row: 'E07',
    title: {
        ru: 'Набор разработки появился после версии системы',
        en: 'A development set is younger than the version',
    },
    why: {
        ru: 'Система обучена и настроена на своих наборах до того, как появилась её версия. Набор, который моложе версии, либо датирован неверно, либо относится к другой версии, и тогда испытывают не то.',
        en: 'A system is trained and tuned on its sets before its version exists. A set younger than the version is dated wrongly, or belongs to another version, and then the wrong thing is tried.',
    },
    example: {
        ru: 'система НодулСкан "НодулСкан" {\n    …\n    версия "2.3.1" от 2026-04-20\n}\nнабор данных Обучающий "Обучающий набор изготовителя" {\n    …\n-    сформирован 2026-06-01\n+    сформирован 2024-02-01\n}',
        en: 'system NoduleScan "NoduleScan" {\n    …\n    version "2.3.1" dated 2026-04-20\n}\ndataset TrainingSet "Training set of the manufacturer" {\n    …\n-    formed 2026-06-01\n+    formed 2024-02-01\n}',
    },
    orders: model => {
        const [second] = model.all('system').flatMap(({ properties }) => properties.version?.value.date ?? []);
        const trial = new Set(trialDatasets(model).map(({ key }) => key));
        return model
            .all('dataset')
            .filter(({ key }) => !trial.has(key))
            .map(dataset => ({
                first: dataset.properties.formed,
                second,
                what: { ru: `Набор данных ${nameOf(dataset)}`, en: `Data set ${nameOf(dataset)}` },
                than: { ru: 'версии системы', en: 'the version of the system' },
            }));
    },
});
