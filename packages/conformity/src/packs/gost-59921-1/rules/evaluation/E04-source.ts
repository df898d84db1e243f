import { insertAfter } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Each output has a source for its association with the disease. */
export default rule({
    code: 'E04-source',
    row: 'E04',
    title: { ru: 'У выходных данных нет источника', en: 'An output has no source' },
    *check({ model }) {
        for (const system of model.all('system')) {
            for (const { value, at } of system.properties.output) {
                if (value.none || value.source?.value.trim()) continue;
                const { ru, en } = quoter(model);
                const draft: Draft = [
                    { word: 'source' },
                    gapText('литература, рекомендации, испытание', 'literature, guideline, trial'),
                ];
                yield {
                    at,
                    message: {
                        ru: `Не сказано, чем обоснована связь этих выходных данных с назначением системы. Допишите ${ru(draft)}.`,
                        en: `Nothing justifies how this output relates to the intended use. Add ${en(draft)}.`,
                    },
                    fixes: [insertAfter(at, draft, { ru: 'Дописать источник', en: 'Add the source' })],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Для каждого вида выходных данных нужен хотя бы один источник: литература, рекомендации сообщества, предварительное испытание или новые данные.',
            en: 'Each kind of output needs at least one source: literature, a guideline, a preliminary trial, or new data.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n-    выходные данные "Вероятность узла"\n+    выходные данные "Вероятность узла" источник "Обзор литературы 02"\n}',
            en: 'system NoduleScan {\n    …\n-    output "Probability of a nodule"\n+    output "Probability of a nodule" source "Literature review 02"\n}',
        },
    },
});
