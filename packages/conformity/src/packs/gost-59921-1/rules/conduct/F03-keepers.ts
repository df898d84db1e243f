import { addProperties, replace } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Both sponsor and principal investigator keep the records, three years or more. */
export default rule({
    code: 'F03-keepers',
    row: 'F03',
    also: ['R07'],
    title: { ru: 'Хранение документов не обеспечено', en: 'The keeping of records is not ensured' },
    *check({ model }) {
        for (const completion of model.all('completion')) {
            const { storage } = completion.properties;
            const { ru, en } = quoter(model);
            for (const { value } of storage) {
                const { duration } = value;
                if (!duration || yearsOf(duration.value) >= 3) continue;
                const three: Draft = [{ number: 3 }, { word: 'years' }];
                yield {
                    at: duration.at,
                    message: {
                        ru: `Документы хранят не менее трёх лет с даты завершения испытания. Напишите ${ru(three)} или больше.`,
                        en: `Records are kept for at least three years from the completion. Write ${en(three)} or more.`,
                    },
                    fixes: [replace(duration.at, three, { ru: 'Хранить 3 года', en: 'Keep for 3 years' })],
                };
            }
            const lacking = (['sponsor', 'principalInvestigator'] as const).filter(
                who => !storage.some(({ value }) => value.duration && (!value.who || value.who.value === who)),
            );
            if (lacking.length === 0) continue;
            const values = lacking.map((who): Draft => [{ word: who }, { number: 3 }, { word: 'years' }]);
            const drafts = values.map(value => propertyDraft('completion', 'storage', value));
            yield {
                at: storage[0]?.at ?? completion.headAt,
                message: {
                    ru: `Документы хранят и заявитель, и главный исследователь, не менее трёх лет. Допишите ${drafts.map(ru).join(', ')}.`,
                    en: `Both sponsor and principal investigator keep the records, for at least three years. Add ${drafts.map(en).join(', ')}.`,
                },
                fixes: [
                    addProperties(
                        model,
                        completion,
                        values.map(value => ['storage', value] as const),
                    ),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Заявитель и главный исследователь хранят документы не менее трёх лет с даты завершения: столько времени результат можно проверить.',
            en: 'Sponsor and principal investigator keep the records for three years or more from the completion: so long can the result be checked.',
        },
        example: {
            ru: 'завершение {\n    …\n-    хранение заявитель 2 года, главный исследователь 3 года\n+    хранение заявитель 3 года, главный исследователь 3 года\n}',
            en: 'completion {\n    …\n-    storage sponsor 2 years, principal investigator 3 years\n+    storage sponsor 3 years, principal investigator 3 years\n}',
        },
    },
});

function yearsOf({ amount, unit }: { readonly amount: number; readonly unit: 'years' | 'months' | 'days' }): number {
    return unit === 'years' ? amount : unit === 'months' ? amount / 12 : amount / 365;
}
