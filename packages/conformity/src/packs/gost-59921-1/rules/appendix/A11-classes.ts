import { addProperties, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';
import { begunReports } from '../../read/reports.js';

/** The counts of the classes are there. */
export default rule({
    code: 'A11-classes',
    row: 'A11',
    title: {
        ru: 'Распределение по классам не указано',
        en: 'The counts of the classes are missing',
    },
    *check({ model }) {
        if (begunReports(model).length === 0) return;
        for (const dataset of trialDatasets(model)) {
            const lacking = (['positive', 'negative'] as const).filter(name => !dataset.properties[name]);
            const { ru, en } = quoter(model);
            if (lacking.length === 0) continue;
            const values = lacking.map(name => [name, [{ gap: { ru: 'число', en: 'number' }, as: 'number' }]] as const);
            const drafts = values.map(([name, value]) => propertyDraft('dataset', name, value as Draft));
            yield {
                at: dataset.headAt,
                message: {
                    ru: `Не сказано, сколько в наборе ${nameOf(dataset)} больных и здоровых. Допишите ${drafts.map(ru).join(', ')}.`,
                    en: `Nothing says how many diseased and non-diseased are in ${nameOf(dataset)}. Add ${drafts.map(en).join(', ')}.`,
                },
                fixes: [addProperties(model, dataset, values as readonly (readonly [string, Draft])[])],
            };
        }
    },
    page: {
        why: {
            ru: 'Отчёт приводит целевую патологию и распределение по группам. Группы вместе составляют набор: иначе часть случаев потеряна.',
            en: 'The report gives the target condition and the groups. Together they make up the set: else cases are lost.',
        },
        example: {
            ru: '! base report\nнабор данных Тест {\n    …\n    случаев 1600\n    больных 320\n+    здоровых 1280\n}',
            en: '! base report\ndataset TestSet {\n    …\n    cases 1600\n    positive 320\n+    negative 1280\n}',
        },
    },
});
