import { addProperties, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft, DraftPart } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { targetsOf } from '../../read/graph.js';

/** Several cases a patient are not independent. */
export default rule({
    code: 'D03-clustering',
    row: 'D03',
    title: { ru: 'Не учтены несколько случаев одного пациента', en: 'Several cases a patient are not allowed for' },
    always: 'warning',
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const dataset = model.target(endpoint.properties.dataset?.value);
            const unit = endpoint.properties.unit ?? dataset?.properties.unit;
            const { cases, patients } = dataset?.properties ?? {};
            const several =
                unit?.value === 'lesion' ||
                unit?.value === 'image' ||
                (cases && patients && cases.value > patients.value);
            if (!unit || unit.value === 'patient' || !several || (cases && cases.value === patients?.value)) continue;
            const targets = new Set(targetsOf(model, endpoint).map(({ key }) => key));
            const size = model
                .all('sampleSize')
                .find(({ properties }) => properties.for.some(({ value }) => targets.has(value.target ?? '')));
            if (!size || (size.properties.clusterSize && size.properties.icc)) continue;
            const { ru, en } = quoter(model);
            const source: Draft = [{ word: 'source' }, gapText('источник', 'source')];
            const number = (ru: string, en: string): DraftPart => ({ gap: { ru, en }, as: 'number' });
            const values = [
                ['clusterSize', [number('случаев на пациента', 'cases a patient'), ...source]],
                ['icc', [number('корреляция', 'correlation'), ...source]],
            ] as const;
            const open = values.filter(([name]) => !size.properties[name]);
            const drafts = open.map(([name, value]) => propertyDraft('sampleSize', name, value));
            yield {
                at: size.headAt,
                message: {
                    ru: `У одного пациента бывает несколько случаев (конечная точка ${nameOf(endpoint)}), и они похожи друг на друга: независимых наблюдений меньше, чем случаев. Учтите это: ${drafts.map(ru).join(', ')}.`,
                    en: `One patient may have several cases (endpoint ${nameOf(endpoint)}), and they resemble one another: there are fewer independent observations than cases. Allow for it: ${drafts.map(en).join(', ')}.`,
                },
                related: [{ at: unit.at, message: { ru: 'Единица анализа', en: 'Unit of analysis' } }],
                fixes: [addProperties(model, size, open)],
            };
        }
    },
    page: {
        why: {
            ru: 'Очаги одного пациента нельзя считать независимыми: интервал по ним слишком узок, объём выборки слишком мал. Это ошибка дизайна, а не оформления.',
            en: 'Lesions of one patient are not independent: an interval over them is too narrow, the size too small. It is an error of design, not of form.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n    единица анализа очаг\n}\nобъём выборки {\n    …\n    планируется 3000 случаев\n+    размер кластера 1,5 источник "Отчёт 04"\n+    внутрикластерная корреляция 0,3 источник "Отчёт 04"\n}',
            en: 'primary endpoint Sens {\n    …\n    unit lesion\n}\nsample size {\n    …\n    planned 3000 cases\n+    cluster size 1.5 source "Report 04"\n+    intracluster correlation 0.3 source "Report 04"\n}',
        },
    },
});
