import { formatDate } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { isAfter } from '../../read/dates.js';
import { trialDatasets } from '../../read/graph.js';

/** The design is not later than the data set. */
export default rule({
    code: 'E06-order',
    row: 'E06',
    title: { ru: 'Набор данных сформирован раньше дизайна', en: 'The data set is older than the design' },
    always: 'warning',
    *check({ model }) {
        const design = model.first('design')?.properties.date;
        for (const dataset of trialDatasets(model)) {
            const { formed } = dataset.properties;
            if (!design || !formed || !isAfter(design.value, formed.value)) continue;
            yield {
                at: formed.at,
                message: {
                    ru: `Набор данных ${nameOf(dataset)} сформирован ${formatDate(formed.value, 'ru')}, раньше дизайна (${formatDate(design.value, 'ru')}). Сначала разрабатывают дизайн, затем по нему формируют набор. Если набор ретроспективный и сформирован заранее, объясните это в обосновании.`,
                    en: `Data set ${nameOf(dataset)} was formed on ${formatDate(formed.value, 'en')}, before the design (${formatDate(design.value, 'en')}). The design comes first, and the data set is formed by it. If it is retrospective and was formed beforehand, explain it in the rationale.`,
                },
                related: [{ at: design.at, message: { ru: 'Дата дизайна', en: 'Date of the design' } }],
            };
        }
    },
    fixless: {
        ru: 'Даты — факты: исправить можно лишь ту, что записана с ошибкой.',
        en: 'Dates are facts: only one that was written down wrongly can be mended.',
    },
    page: {
        why: {
            ru: 'Набор, собранный до дизайна, мог быть отобран без критериев испытания или под известный результат.',
            en: 'A data set collected before the design may have been selected without the trial’s criteria, or with the result in view.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n    сформирован 2026-11-16\n}\nдизайн {\n    …\n-    дата 2026-12-01\n+    дата 2026-08-03\n}',
            en: 'dataset TestSet {\n    …\n    formed 2026-11-16\n}\ndesign {\n    …\n-    date 2026-12-01\n+    date 2026-08-03\n}',
        },
    },
});
