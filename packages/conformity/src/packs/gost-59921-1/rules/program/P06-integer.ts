import { replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** A planned number is a whole number of cases. */
export default rule({
    code: 'P06-integer',
    row: 'P06',
    title: { ru: 'Планируемое число не целое', en: 'The planned number is not whole' },
    always: 'error',
    *check({ model }) {
        for (const element of model.all('sampleSize')) {
            for (const { value } of element.properties.planned) {
                const { value: count, at } = value.count;
                if (Number.isInteger(count) && count > 0) continue;
                const whole = Math.max(1, Math.ceil(count));
                yield {
                    at,
                    message: {
                        ru: `Планируемое число случаев должно быть целым и больше нуля. Напишите ${whole}.`,
                        en: `The planned number of cases must be whole and above zero. Write ${whole}.`,
                    },
                    fixes: [
                        replace(at, [{ number: whole }], { ru: `Заменить на ${whole}`, en: `Replace by ${whole}` }),
                    ],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Случаи считают целыми; дробное число в программе — след расчёта, который забыли округлить вверх.',
            en: 'Cases are counted in whole numbers; a fraction is the trace of a computation that was not rounded up.',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    планируется 1599,5 случаев\n+    планируется 1600 случаев\n}',
            en: 'sample size {\n    …\n-    planned 1599.5 cases\n+    planned 1600 cases\n}',
        },
    },
});
