import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Losses or unevaluable results are reckoned with. */
export default rule({
    code: 'P10-losses',
    row: 'P10',
    title: { ru: 'Не учтены потери', en: 'Losses are not reckoned with' },
    *check({ model }) {
        for (const element of model.all('sampleSize')) {
            const { losses, unevaluable } = element.properties;
            if (losses || unevaluable) continue;
            const value: Draft = [
                { gap: { ru: 'доля неоценимых', en: 'share of unevaluable' }, as: 'proportion' },
                { word: 'source' },
                gapText('источник', 'source'),
            ];
            const { ru, en } = quoter(model);
            const unevaluableDraft = propertyDraft('sampleSize', 'unevaluable', value);
            const none = propertyDraft('sampleSize', 'losses', [
                { proportion: 0 },
                { word: 'source' },
                gapText('почему потерь не будет', 'why there are none'),
            ]);
            yield {
                at: element.headAt,
                message: {
                    ru: `Не учтено, что часть случаев выпадет или не поддастся оценке. Допишите ${ru(unevaluableDraft)} или, если потерь не ждут, ${ru(none)}.`,
                    en: `Nothing allows for cases that are lost or cannot be evaluated. Add ${en(unevaluableDraft)} or, if none are expected, ${en(none)}.`,
                },
                fixes: [addProperty(model, element, 'unevaluable', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Если набрать ровно столько случаев, сколько дал расчёт, после выбывания их не хватит. Число делят на долю оставшихся: n / (1 − потери).',
            en: 'Recruit exactly what the computation gave, and after losses too few remain. The number is divided by the share that stays: n / (1 − losses).',
        },
        example: {
            ru: 'объём выборки {\n    …\n+    неоценимые 5 % источник "Отчёт о предварительном испытании 04"\n}',
            en: 'sample size {\n    …\n+    unevaluable 5 % source "Report on the preliminary trial 04"\n}',
        },
    },
});
