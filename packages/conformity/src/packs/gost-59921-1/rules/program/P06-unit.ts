import { nameOf, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** The planned number counts what is analysed. */
export default rule({
    code: 'P06-unit',
    row: 'P06',
    also: ['D03'],
    title: { ru: 'Планируют пациентов, а анализируют другое', en: 'Patients are planned, something else is analysed' },
    *check({ model, sizing }) {
        for (const plan of sizing.plans) {
            const planned = plan.element.properties.planned.find(({ value }) => value.unit === 'patients');
            if (!planned || plan.element.properties.clusterSize) continue;
            const endpoints = plan.targets.flatMap(({ endpoint }) => endpoint ?? []);
            const other = endpoints.find(endpoint => {
                const dataset = model.target(endpoint.properties.dataset?.value);
                const unit = (endpoint.properties.unit ?? dataset?.properties.unit)?.value;
                const { cases, patients } = dataset?.properties ?? {};
                // One case a patient: both numbers are the same.
                return unit !== undefined && unit !== 'patient' && (!cases || cases.value !== patients?.value);
            });
            if (!other) continue;
            const { ru, en } = quoter(model);
            const { count } = planned.value;
            const right = [{ number: count.value }, { word: 'cases' }] as const;
            yield {
                at: planned.at,
                message: {
                    ru: `Расчёт даёт число единиц анализа, а у конечной точки ${nameOf(other)} это не пациенты: ${ru([...right])} и столько же пациентов — разные объёмы. Укажите число случаев или число случаев на пациента (${ru('clusterSize')}).`,
                    en: `The computation gives a number of units of analysis, and for endpoint ${nameOf(other)} these are not patients: ${en([...right])} and as many patients are different sizes. State the number of cases, or the cases a patient (${en('clusterSize')}).`,
                },
                related: [{ at: other.headAt, message: { ru: 'Конечная точка', en: 'The endpoint' } }],
                fixes: [
                    replace(planned.at, [...right], {
                        ru: `Написать ${ru([...right])}`,
                        en: `Write ${en([...right])}`,
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Объём выборки считают в тех единицах, по которым оценивают показатель (определения 3.7, 3.13). У пациента бывает несколько исследований или очагов, тогда число пациентов и число случаев не совпадают.',
            en: 'The size is computed in the units by which the metric is assessed. A patient may have several studies or lesions; then the numbers of patients and of cases differ.',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    планируется 1600 пациентов\n+    планируется 1600 случаев\n}',
            en: 'sample size {\n    …\n-    planned 1600 patients\n+    planned 1600 cases\n}',
        },
    },
});
