import { addProperty } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** The program has a date. */
export default rule({
    code: 'C02-date',
    row: 'C02',
    title: { ru: 'У программы нет даты', en: 'The program has no date' },
    *check({ model }) {
        for (const program of model.all('program')) {
            const { date, version } = program.properties;
            if (date || version?.value.date) continue;
            const value: Draft = [{ gap: { ru: 'дата', en: 'date' }, as: 'date' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('program', 'date', value);
            yield {
                at: program.headAt,
                message: {
                    ru: `У программы нет даты. Допишите ${ru(draft)} или дату к версии.`,
                    en: `The program has no date. Add ${en(draft)}, or a date to its version.`,
                },
                fixes: [addProperty(model, program, 'date', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Дата связывает программу с решениями, договором и набором данных: по ней видно, что было раньше.',
            en: 'The date ties the program to decisions, contract and data set: it shows what came first.',
        },
        example: {
            ru: 'программа "Испытание" {\n    …\n    версия "1.0"\n+    дата 2026-08-03\n}',
            en: 'program "Trial" {\n    …\n    version "1.0"\n+    date 2026-08-03\n}',
        },
    },
});
