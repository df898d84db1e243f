import { formatNumber } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** A study of readers is sized for the readers that its comparator has. */
export default rule({
    code: 'P10-readers-agree',
    row: 'P10',
    also: ['D02'],
    title: { ru: 'Врачи гипотезы и компаратора расходятся', en: 'Readers of hypothesis and comparator disagree' },
    always: 'warning',
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const { readers, statement } = hypothesis.properties;
            const comparator = model.target(statement?.value.comparator?.value);
            if (!readers || !comparator) continue;
            const name = nameOf(hypothesis);
            const { type, readers: own } = comparator.properties;
            const related = [{ at: readers.at, message: { ru: 'Число врачей', en: 'Number of readers' } }];
            if (type && type.value !== 'readers') {
                const { ru, en } = quoter(model);
                yield {
                    at: type.at,
                    message: {
                        ru: `Гипотеза ${name} сравнивает чтение несколькими врачами, а компаратор ${nameOf(comparator)} — не врачи. Напишите ${ru('type')} ${ru('readers')} или уберите у гипотезы число врачей.`,
                        en: `Hypothesis ${name} compares readings by several readers, but the comparator ${nameOf(comparator)} is none of readers. Write ${en('type')} ${en('readers')}, or remove the number of readers from the hypothesis.`,
                    },
                    related,
                    fixes: [replace(type.at, [{ word: 'readers' }], { ru: 'Компаратор — врачи', en: 'It is readers' })],
                };
            }
            if (own && own.value !== readers.value) {
                const count = formatNumber(readers.value, 'en', 0);
                yield {
                    at: own.at,
                    message: {
                        ru: `У компаратора ${nameOf(comparator)} врачей ${formatNumber(own.value, 'ru', 0)}, а гипотеза ${name} рассчитана на ${formatNumber(readers.value, 'ru', 0)}: одни и те же врачи читают случаи с системой и без неё. Исправьте одно из чисел.`,
                        en: `The comparator ${nameOf(comparator)} has ${formatNumber(own.value, 'en', 0)} readers, but hypothesis ${name} is sized for ${count}: the same readers read the cases with and without the system. Mend one of the numbers.`,
                    },
                    related,
                    fixes: [
                        replace(own.at, [{ number: readers.value }], {
                            ru: `Врачей ${count}`,
                            en: `${count} readers`,
                        }),
                    ],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Мощность исследования с врачами зависит от их числа сильнее, чем от числа случаев. Если в описании компаратора одно число, а в расчёте другое, расчёт относится не к тому испытанию.',
            en: 'The power of a study with readers depends on their number more than on that of the cases. If the comparator is described with one number and the size computed with another, it is the size of another trial.',
        },
        example: {
            ru: 'компаратор Врачи "Врачи без системы" {\n    тип врачи\n-    врачи 5\n+    врачи 6\n}\nгипотеза Г3 "Врачи с системой лучше" {\n    Чувств превосходит Врачи\n    врачи 6\n}',
            en: 'comparator Unaided "Readers without the system" {\n    type readers\n-    readers 5\n+    readers 6\n}\nhypothesis H3 "Readers with the system are better" {\n    Sens superior to Unaided\n    readers 6\n}',
        },
    },
});
