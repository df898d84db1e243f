import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A sample size says what it serves. */
export default rule({
    code: 'P10-serves',
    row: 'P10',
    title: { ru: 'Не указано, для чего объём выборки', en: 'What the sample size serves is missing' },
    *check({ model }) {
        for (const element of model.all('sampleSize')) {
            if (element.properties.for.length > 0) continue;
            const names = [...model.all('hypothesis'), ...model.all('precision')].map(nameOf).filter(Boolean);
            const value: Draft =
                names.length > 0
                    ? names.flatMap((name, index) => [...(index > 0 ? [{ symbol: ',' } as const] : []), { name }])
                    : [{ gap: { ru: 'Гипотеза', en: 'Hypothesis' }, as: 'name' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('sampleSize', 'for', value);
            yield {
                at: element.headAt,
                message: {
                    ru: `Не указано, для каких гипотез или точности этот объём выборки: вычислять не из чего. Допишите ${ru(draft)}.`,
                    en: `The sample size does not say which hypotheses or precision it serves: there is nothing to compute it from. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, element, 'for', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Объём выборки обоснован, если видно, какую гипотезу он позволяет проверить или какую точность даёт.',
            en: 'A sample size is justified when it shows which hypothesis it can test, or which precision it yields.',
        },
        example: {
            ru: 'объём выборки {\n    …\n+    для Г1, Г2, Т1\n}',
            en: 'sample size {\n    …\n+    for H1, H2, P1\n}',
        },
    },
});
