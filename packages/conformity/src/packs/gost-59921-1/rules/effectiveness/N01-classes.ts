import { formatNumber } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** The counts of the classes add up to the cases of the set. */
export default rule({
    code: 'N01-classes',
    row: 'N01',
    also: ['A11'],
    title: { ru: 'Больные и здоровые не составляют набор', en: 'The classes do not add up' },
    always: 'warning',
    *check({ model }) {
        for (const { properties } of trialDatasets(model)) {
            const { cases, positive, negative } = properties;
            if (!cases || !positive || !negative) continue;
            const sum = positive.value + negative.value;
            if (sum === cases.value) continue;
            yield {
                at: cases.at,
                message: {
                    ru: `Случаев ${formatNumber(cases.value, 'ru')}, а больных и здоровых вместе ${formatNumber(sum, 'ru')}. Исправьте одно из чисел.`,
                    en: `There are ${formatNumber(cases.value, 'en')} cases, but diseased and non-diseased make ${formatNumber(sum, 'en')}. Mend one of the numbers.`,
                },
                related: [positive, negative].map(({ at }) => ({
                    at,
                    message: { ru: 'Число класса', en: 'Number of the class' },
                })),
                fixes: [replace(cases.at, [{ number: sum }], { ru: `Всего ${sum}`, en: `${sum} in all` })],
            };
        }
    },
    page: {
        why: {
            ru: 'Больные и здоровые вместе составляют набор: иначе часть случаев потеряна или учтена дважды, а доля больных, от которой зависит объём выборки, неверна.',
            en: 'Diseased and non-diseased make up the set: else cases are lost or counted twice, and the share of diseased, on which the sample size depends, is wrong.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n    случаев 1600\n    больных 320\n-    здоровых 1180\n+    здоровых 1280\n}',
            en: 'dataset TestSet {\n    …\n    cases 1600\n    positive 320\n-    negative 1180\n+    negative 1280\n}',
        },
    },
});
