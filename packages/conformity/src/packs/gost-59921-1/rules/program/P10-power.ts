import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A hypothesis has a power. */
export default rule({
    code: 'P10-power',
    row: 'P10',
    title: { ru: 'У гипотезы нет мощности', en: 'A hypothesis has no power' },
    *check({ model }) {
        const value: Draft = [{ proportion: 0.9 }];
        for (const hypothesis of model.all('hypothesis')) {
            if (hypothesis.properties.power) continue;
            const { ru, en } = quoter(model);
            const draft = propertyDraft('hypothesis', 'power', value);
            yield {
                at: hypothesis.headAt,
                message: {
                    ru: `У гипотезы ${nameOf(hypothesis)} не задана мощность: вероятность подтвердить её, если она верна. Допишите, например, ${ru(draft)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} has no power: the probability to confirm it if it is true. Add, for example, ${en(draft)}.`,
                },
                fixes: [addProperty(model, hypothesis, 'power', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Объём выборки обосновывают мощностью: 80 % и 90 % дают разные числа. Без неё расчёт невозможен.',
            en: 'The sample size rests on the power: 80 % and 90 % give different numbers. Without it nothing can be computed.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n+    мощность 90 %\n}',
            en: 'hypothesis H1 {\n    …\n+    power 90 %\n}',
        },
    },
});
