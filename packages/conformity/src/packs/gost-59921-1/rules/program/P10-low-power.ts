import { formatPercent } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** Least power that is commonly accepted. */
const least = 0.8;

/** A power below 80 % leaves a true hypothesis too often unconfirmed. */
export default rule({
    code: 'P10-low-power',
    row: 'P10',
    title: { ru: 'Мощность ниже 80 %', en: 'A power below 80 %' },
    always: 'warning',
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const { power } = hypothesis.properties;
            // What is no probability has a finding of its own.
            if (!power || power.value.value >= least || power.value.value <= 0) continue;
            const { value } = power.value;
            yield {
                at: power.at,
                message: {
                    ru: `Мощность гипотезы ${nameOf(hypothesis)} — ${formatPercent(value, 'ru')}: верная гипотеза не подтвердится в ${formatPercent(1 - value, 'ru')} испытаний. Обычно планируют не менее 80 %.`,
                    en: `Hypothesis ${nameOf(hypothesis)} has a power of ${formatPercent(value, 'en')}: if it is true, ${formatPercent(1 - value, 'en')} of trials would miss it. At least 80 % is usual.`,
                },
                fixes: [
                    replace(power.at, [{ proportion: least }], {
                        ru: 'Задать мощность 80 %',
                        en: 'Set the power to 80 %',
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Испытание с малой мощностью подвергает людей риску и почти ничего не может показать. Мощность 80 % — принятый минимум, для решающих испытаний берут 90 %.',
            en: 'A trial of low power puts people at risk and can hardly show anything. 80 % is the accepted minimum; pivotal trials take 90 %.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    мощность 60 %\n+    мощность 90 %\n}',
            en: 'hypothesis H1 {\n    …\n-    power 60 %\n+    power 90 %\n}',
        },
    },
});
