import { formatNumber } from '@trialwright/model';
import { rule } from '../../../../core/rule.js';

/** The four cells add up to the number of cases. */
export default rule({
    code: 'N07-total',
    row: 'N07',
    also: ['A17', 'A08'],
    title: { ru: 'Ячейки не сходятся с числом случаев', en: 'The cells do not add up' },
    always: 'warning',
    *check({ model }) {
        for (const { properties } of model.all('report')) {
            for (const { value, at } of properties.cells) {
                const endpoint = model.target(value.endpoint.value);
                const cases = model.target(endpoint?.properties.dataset?.value)?.properties.cases;
                const sum = value.tp.value + value.fn.value + value.fp.value + value.tn.value;
                if (!cases || sum === cases.value) continue;
                yield {
                    at,
                    message: {
                        ru: `Сумма четырёх ячеек — ${formatNumber(sum, 'ru')}, а случаев в наборе данных ${formatNumber(cases.value, 'ru')}. Проверьте числа; если случаи исключены, опишите это в отклонениях.`,
                        en: `The four cells make ${formatNumber(sum, 'en')}, but the data set has ${formatNumber(cases.value, 'en')} cases. Check the numbers; if cases were excluded, describe it as a deviation.`,
                    },
                    related: [{ at: cases.at, message: { ru: 'Число случаев', en: 'Number of cases' } }],
                };
            }
        }
    },
    fixless: {
        ru: 'Числа берутся из данных; какое неверно, видно только по ним.',
        en: 'The numbers come from the data; only these show which is wrong.',
    },
    page: {
        why: {
            ru: 'Истинно и ложно положительные и отрицательные результаты вместе — все проанализированные случаи. Недостающие случаи завышают показатели.',
            en: 'True and false positives and negatives together are all the cases analysed. Missing cases make metrics too good.',
        },
        example: {
            ru: '! base report\nотчёт {\n    …\n    ячейки Чувств ИП 294 ЛО 26 ЛП 154 ИО 1126\n    ячейки Отказы ИП 0 ЛО 0 ЛП 12 ИО 1588\n-    ячейки Спец ИП 294 ЛО 26 ЛП 154 ИО 1026\n+    ячейки Спец ИП 294 ЛО 26 ЛП 154 ИО 1126\n}',
            en: '! base report\nreport {\n    …\n    cells Sens TP 294 FN 26 FP 154 TN 1126\n    cells Failures TP 0 FN 0 FP 12 TN 1588\n-    cells Spec TP 294 FN 26 FP 154 TN 1026\n+    cells Spec TP 294 FN 26 FP 154 TN 1126\n}',
        },
    },
});
