import { formatNumber } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Numbers of patients and cases that can be. */
export default rule({
    code: 'D03-patients',
    row: 'D03',
    title: { ru: 'Число пациентов не сходится с числом случаев', en: 'Numbers of patients and cases disagree' },
    always: 'warning',
    *check({ model }) {
        for (const dataset of trialDatasets(model)) {
            const { cases, patients, unit } = dataset.properties;
            if (!cases || !patients) continue;
            const single = unit?.value === 'patient';
            if (patients.value <= cases.value && !(single && patients.value < cases.value)) continue;
            const [p, c] = [patients.value, cases.value];
            yield {
                at: patients.at,
                message: single
                    ? {
                          ru: `Единица анализа — пациент, а в наборе ${nameOf(dataset)} ${formatNumber(p, 'ru')} пациентов и ${formatNumber(c, 'ru')} случаев. При такой единице числа равны: исправьте одно из них или единицу анализа.`,
                          en: `The unit is the patient, but data set ${nameOf(dataset)} has ${formatNumber(p, 'en')} patients and ${formatNumber(c, 'en')} cases. With this unit the numbers are equal: mend one of them, or the unit.`,
                      }
                    : {
                          ru: `В наборе ${nameOf(dataset)} пациентов (${formatNumber(p, 'ru')}) больше, чем случаев (${formatNumber(c, 'ru')}), а на каждого пациента приходится хотя бы один случай. Исправьте одно из чисел.`,
                          en: `Data set ${nameOf(dataset)} has more patients (${formatNumber(p, 'en')}) than cases (${formatNumber(c, 'en')}), but every patient brings one case at least. Mend one of the numbers.`,
                      },
                related: [{ at: cases.at, message: { ru: 'Число случаев', en: 'Number of cases' } }],
                fixes: [
                    {
                        ...replace(patients.at, [{ number: c }], {
                            ru: `Написать ${formatNumber(c, 'ru')}`,
                            en: `Write ${formatNumber(c, 'en')}`,
                        }),
                        preferred: false,
                    },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Число пациентов показывает, сколько независимых наблюдений в наборе. Если оно не сходится с числом случаев, неизвестно, нужна ли поправка на несколько случаев одного пациента.',
            en: 'The number of patients shows how many independent observations there are. Where it disagrees with the number of cases, nobody knows whether several cases a patient must be allowed for.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n    случаев 1600\n-    пациентов 16000\n+    пациентов 1600\n}',
            en: 'dataset TestSet {\n    …\n    cases 1600\n-    patients 16000\n+    patients 1600\n}',
        },
    },
});
