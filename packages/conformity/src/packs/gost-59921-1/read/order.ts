import {
    type Bilingual,
    type CalendarDate,
    type Fact,
    formatDate,
    type Located,
    type TrialModel,
} from '@trialwright/model';
import type { Rule } from '../../../core/rule.js';
import { isAfter } from './dates.js';

/** Two dates of which the first must not be later than the second. */
export interface Order {
    readonly first: Located<CalendarDate> | undefined;
    readonly second: Located<CalendarDate> | undefined;
    /** What happened on the first date, with what must come after it: "the contract is dated …". */
    readonly what: Bilingual;
    /** What the second date is, in the genitive: "the start of the trial". */
    readonly than: Bilingual;
}

/** Dated statements that must not be later than the start of the trial; those without a date are left out. */
export function beforeStart(
    model: TrialModel,
    what: Bilingual,
    ...facts: readonly (Located<Fact> | undefined)[]
): readonly Order[] {
    const second = model.first('program')?.properties.start;
    const than = { ru: 'начала испытания', en: 'the start of the trial' };
    return facts.map(fact => ({ first: fact?.value.date, second, what, than }));
}

/** A rule that dates stand in order. No machine knows which date is wrong. */
export function orderRule(spec: {
    readonly code: string;
    readonly row: string;
    readonly title: Bilingual;
    readonly why: Bilingual;
    readonly example: Bilingual;
    readonly orders: (model: TrialModel) => readonly Order[];
}): Rule {
    const { code, row, title, why, example, orders } = spec;
    return {
        code,
        row,
        title,
        fixless: {
            ru: 'Даты — факты: исправить можно лишь ту, что записана с ошибкой.',
            en: 'Dates are facts: only one that was written down wrongly can be mended.',
        },
        *check({ model }) {
            for (const { first, second, what, than } of orders(model)) {
                if (!first || !second || !isAfter(first.value, second.value)) continue;
                const [a, b] = [first.value, second.value];
                yield {
                    at: first.at,
                    message: {
                        ru: `${what.ru} (${formatDate(a, 'ru')}) позже ${than.ru} (${formatDate(b, 'ru')}), а должно быть раньше. Проверьте обе даты; если они верны, опишите отклонение.`,
                        en: `${what.en} (${formatDate(a, 'en')}) is later than ${than.en} (${formatDate(b, 'en')}), but must come first. Check both dates; if they are right, describe the deviation.`,
                    },
                    related: [{ at: second.at, message: { ru: 'Вторая дата', en: 'The other date' } }],
                };
            }
        },
        page: { why, example },
    };
}
