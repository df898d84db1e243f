import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, labelOf, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** When the report is written, association and validation have their documents. */
export default rule({
    code: 'E10-documents',
    row: 'E10',
    title: { ru: 'Нет отчётных документов', en: 'Report documents are missing' },
    *check({ model }) {
        const evaluation = model.first('evaluation');
        if (!evaluation || !model.first('report')) return;
        for (const name of ['clinicalAssociation', 'clinicalValidation'] as const) {
            const evidence = evaluation.properties[name];
            if (evidence.length === 0 || evidence.some(({ value }) => value.state === 'done')) continue;
            const { ru, en } = quoter(model);
            const value: Draft = [
                { word: 'done' },
                gapText('документ', 'document'),
                { word: 'dated' },
                { gap: { ru: 'дата', en: 'date' }, as: 'date' },
            ];
            const draft = propertyDraft('evaluation', name, value);
            yield {
                at: evidence[0]!.at,
                message: {
                    ru: `Испытание завершено отчётом, а ${labelOf('evaluation', name).ru.toLowerCase()} ещё не подтверждена документом. Укажите его: ${ru(draft)}.`,
                    en: `The trial has its report, but ${labelOf('evaluation', name).en.toLowerCase()} has no document yet. Name it: ${en(draft)}.`,
                },
                fixes: [addProperty(model, evaluation, name, value)],
            };
        }
    },
    page: {
        why: {
            ru: 'По результатам клинической связи и клинической валидации оформляют отчётные документы. Когда готов отчёт об испытании, «планируется» уже недостаточно.',
            en: 'Clinical association and clinical validation end in report documents. With the report of the trial there, “planned” no longer suffices.',
        },
        example: {
            ru: '! base report\nклиническая оценка {\n    …\n-    клиническая валидация планируется "Настоящее испытание"\n+    клиническая валидация выполнена "Отчёт об испытании" от 2027-02-26\n}',
            en: '! base report\nevaluation {\n    …\n-    clinical validation planned "This trial"\n+    clinical validation done "Report on the trial" dated 2027-02-26\n}',
        },
    },
});
