import type { Evidence, Located } from '@trialwright/model';
import { insertAfter } from '../../../../core/draft/edits.js';
import { labelOf, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** What is done has a date. */
export default rule({
    code: 'E01-dated',
    row: 'E01',
    also: ['E02', 'E03'],
    title: { ru: 'Выполненное не датировано', en: 'What is done has no date' },
    *check({ model }) {
        for (const { properties } of model.all('evaluation')) {
            for (const [name, value] of Object.entries(properties)) {
                const list = (Array.isArray(value) ? value : value ? [value] : []) as readonly Located<Evidence>[];
                for (const { value: evidence, at } of list) {
                    if (evidence.state !== 'done' || evidence.date) continue;
                    const { ru, en } = quoter(model);
                    const draft: Draft = [{ word: 'dated' }, { gap: { ru: 'дата', en: 'date' }, as: 'date' }];
                    yield {
                        at,
                        message: {
                            ru: `${labelOf('evaluation', name).ru}: сказано «выполнено», но нет даты документа. Допишите ${ru(draft)}.`,
                            en: `${labelOf('evaluation', name).en}: “done”, but the document has no date. Add ${en(draft)}.`,
                        },
                        fixes: evidence.source
                            ? undefined
                            : [insertAfter(at, draft, { ru: 'Дописать дату', en: 'Add the date' })],
                    };
                }
            }
        }
    },
    page: {
        why: {
            ru: 'Выполненное звено подтверждает документ: у него есть название и дата. По дате видно, что он появился до начала испытания.',
            en: 'A link that is done is shown by a document with name and date. The date shows that it was there before the trial started.',
        },
        example: {
            ru: 'клиническая оценка {\n    …\n-    точность выполнена "Протокол 14, раздел 4"\n+    точность выполнена "Протокол 14, раздел 4" от 2026-06-15\n}',
            en: 'evaluation {\n    …\n-    accuracy done "Report 14, section 4"\n+    accuracy done "Report 14, section 4" dated 2026-06-15\n}',
        },
    },
});
