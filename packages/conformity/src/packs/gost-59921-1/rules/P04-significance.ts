import { rule } from '../../../core/rule.js';

/** A hypothesis is clearly defined only with its significance level. */
export const significanceRule = rule({
    code: 'P04-significance',
    row: 'P04',
    title: { ru: 'У гипотезы нет уровня значимости', en: 'A hypothesis has no significance level' },
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            if (hypothesis.properties.significance) continue;
            const name = hypothesis.name?.value ?? '';
            yield {
                at: hypothesis.headAt,
                message: {
                    ru: `У гипотезы ${name} не задан уровень значимости. Добавьте «уровень значимости 2,5 % односторонний».`,
                    en: `Hypothesis ${name} has no significance level. Add “significance 2.5 % one-sided”.`,
                },
                fixes: [
                    {
                        title: { ru: 'Добавить уровень значимости', en: 'Add a significance level' },
                        edits: [
                            {
                                kind: 'addProperty',
                                element: hypothesis.key,
                                property: 'significance',
                                value: [{ proportion: 0.025 }, { word: 'oneSided' }],
                            },
                        ],
                    },
                ],
            };
        }
    },
});
