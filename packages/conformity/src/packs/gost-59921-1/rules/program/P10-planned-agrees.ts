import { formatNumber, type Located } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** Planned numbers of the classes add up to the planned total. */
export default rule({
    code: 'P10-planned-agrees',
    row: 'P10',
    also: ['P06'],
    title: { ru: 'Планируемые числа не сходятся', en: 'The planned numbers do not add up' },
    always: 'error',
    *check({ model }) {
        for (const element of model.all('sampleSize')) {
            const of = (which: 'positive' | 'negative' | undefined): Located<number> | undefined =>
                element.properties.planned.find(({ value }) => value.of === which)?.value.count;
            const [total, positive, negative] = [of(undefined), of('positive'), of('negative')];
            if (!total || !positive || !negative) continue;
            const sum = positive.value + negative.value;
            if (sum === total.value) continue;
            yield {
                at: total.at,
                message: {
                    ru: `Всего запланировано ${formatNumber(total.value, 'ru')}, а больных и здоровых вместе ${formatNumber(sum, 'ru')}. Исправьте одно из чисел.`,
                    en: `${formatNumber(total.value, 'en')} cases are planned in all, but diseased and non-diseased make ${formatNumber(sum, 'en')}. Mend one of the numbers.`,
                },
                related: [positive, negative].map(({ at }) => ({
                    at,
                    message: { ru: 'Число класса', en: 'Number of the class' },
                })),
                fixes: [replace(total.at, [{ number: sum }], { ru: `Всего ${sum}`, en: `${sum} in all` })],
            };
        }
    },
    page: {
        why: {
            ru: 'Больные и здоровые составляют всю выборку. Если суммы расходятся, неизвестно, какое число обязательно.',
            en: 'Diseased and non-diseased make up the sample. Where the sums differ, nobody knows which number binds.',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    планируется 1600 случаев, 400 больных, 1300 здоровых\n+    планируется 1600 случаев, 400 больных, 1200 здоровых\n}',
            en: 'sample size {\n    …\n-    planned 1600 cases, 400 positive, 1300 negative\n+    planned 1600 cases, 400 positive, 1200 negative\n}',
        },
    },
});
