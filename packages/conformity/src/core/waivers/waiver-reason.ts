import { insertAfter } from '../draft/edits.js';
import { quoter } from '../draft/print.js';
import { rule } from '../rule.js';

const gap = { gap: { ru: 'причина', en: 'reason' }, as: 'text' } as const;

/** `not applicable` without a reason silences nothing. */
export const waiverReason = rule({
    code: 'waiver-reason',
    title: { ru: 'Неприменимость без причины', en: 'Not applicable without a reason' },
    always: 'error',
    *check({ model }) {
        for (const { row, reason } of model.all('notApplicable')) {
            if (reason?.value.trim()) continue;
            const { ru, en } = quoter(model);
            const draft = [{ word: 'notApplicable' }, { name: row.value }, gap] as const;
            yield {
                at: row.at,
                message: {
                    ru: `Строка ${row.value} объявлена неприменимой без причины, поэтому требование остаётся открытым. Напишите причину: ${ru(draft)}.`,
                    en: `Row ${row.value} is declared not applicable without a reason, so the requirement stays open. Say why: ${en(draft)}.`,
                },
                fixes: reason
                    ? undefined
                    : [insertAfter(row.at, [gap], { ru: 'Дописать причину', en: 'Add the reason' })],
            };
        }
    },
    page: {
        why: {
            ru: 'Причина попадает в матрицу соответствия: её читают заявитель, этический комитет и эксперт. Молча снять требование нельзя.',
            en: 'The reason appears in the conformity matrix, which sponsor, ethics committee and experts read. No requirement is silenced without one.',
        },
        example: {
            ru: '-не применимо PR2\n+не применимо PR2 "Испытание предварительное"',
            en: '-not applicable PR2\n+not applicable PR2 "The trial is preliminary"',
        },
    },
});
