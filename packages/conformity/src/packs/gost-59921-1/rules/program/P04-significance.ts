import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A hypothesis is clearly defined only with its significance level. */
export default rule({
    code: 'P04-significance',
    row: 'P04',
    title: { ru: 'У гипотезы нет уровня значимости', en: 'A hypothesis has no significance level' },
    *check({ model }) {
        const value: Draft = [{ proportion: 0.025 }, { word: 'oneSided' }];
        for (const hypothesis of model.all('hypothesis')) {
            if (hypothesis.properties.significance) continue;
            const { ru, en } = quoter(model);
            const draft = propertyDraft('hypothesis', 'significance', value);
            yield {
                at: hypothesis.headAt,
                message: {
                    ru: `У гипотезы ${nameOf(hypothesis)} не задан уровень значимости: допустимая вероятность ошибочного подтверждения. Допишите, например, ${ru(draft)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} has no significance level: the accepted probability of a false confirmation. Add, for example, ${en(draft)}.`,
                },
                fixes: [addProperty(model, hypothesis, 'significance', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Без уровня значимости гипотезу нельзя ни проверить, ни обосновать объём выборки. Обычно берут 2,5 % для одностороннего критерия или 5 % для двустороннего.',
            en: 'Without a significance level a hypothesis can neither be tested nor sized. Customary are 2.5 % for a one-sided test or 5 % for a two-sided one.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n+    уровень значимости 2,5 % односторонний\n}',
            en: 'hypothesis H1 {\n    …\n+    significance 2.5 % one-sided\n}',
        },
    },
});
