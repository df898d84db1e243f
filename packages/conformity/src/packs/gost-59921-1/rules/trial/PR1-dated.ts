import { insertAfter } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A document of the preparation has a date. */
export default rule({
    code: 'PR1-dated',
    row: 'PR1',
    also: ['PR2', 'PR3'],
    title: { ru: 'У документа нет даты', en: 'A document has no date' },
    *check({ model }) {
        for (const { properties } of model.all('preparation')) {
            const contract = properties.contract ? [properties.contract] : [];
            for (const { value, at } of [...properties.documentation, ...properties.technicalTests, ...contract]) {
                if (value.none || value.date || !value.text.trim()) continue;
                const { ru, en } = quoter(model);
                const draft: Draft = [{ word: 'dated' }, { gap: { ru: 'дата', en: 'date' }, as: 'date' }];
                yield {
                    at,
                    message: {
                        ru: `У документа «${value.text}» нет даты: не видно, что он появился до начала испытания. Допишите ${ru(draft)}.`,
                        en: `“${value.text}” has no date: nothing shows that it was there before the start. Add ${en(draft)}.`,
                    },
                    fixes: value.source
                        ? undefined
                        : [insertAfter(at, draft, { ru: 'Дописать дату', en: 'Add the date' })],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Документация, акты технических испытаний и договор предшествуют испытанию; это видно по датам.',
            en: 'Documents, acts of technical tests and the contract precede the trial; their dates show it.',
        },
        example: {
            ru: 'подготовка {\n    …\n-    договор "Договор 31"\n+    договор "Договор 31" от 2026-10-01\n}',
            en: 'preparation {\n    …\n-    contract "Contract 31"\n+    contract "Contract 31" dated 2026-10-01\n}',
        },
    },
});
