import { nameOf } from '../../../../core/draft/edits.js';
import { trialDatasets } from '../../read/graph.js';
import { orderRule } from '../../read/order.js';

/** The data set is formed before the trial ends. */
export default orderRule({
    code: 'E06-end',
    row: 'E06',
    title: { ru: 'Набор данных сформирован после окончания испытания', en: 'The data set is formed after the end' },
    why: {
        ru: 'Испытание проводят на наборе данных, поэтому набор появляется не позже его окончания.',
        en: 'The trial is done on the data set, which therefore exists before the trial ends.',
    },
    example: {
        ru: 'набор данных Тест {\n    …\n-    сформирован 2027-11-16\n+    сформирован 2026-11-16\n}',
        en: 'dataset TestSet {\n    …\n-    formed 2027-11-16\n+    formed 2026-11-16\n}',
    },
    orders: model =>
        trialDatasets(model).map(dataset => ({
            first: dataset.properties.formed,
            second: model.first('program')?.properties.end,
            what: {
                ru: `Формирование набора данных ${nameOf(dataset)}`,
                en: `The formation of data set ${nameOf(dataset)}`,
            },
            than: { ru: 'окончания испытания', en: 'the end of the trial' },
        })),
});
