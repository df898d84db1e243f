import type { Finding } from '@trialwright/conformity';
import {
    formatNumber,
    type Place,
    type Proportion,
    word,
    gapDate,
    gapNumber,
    isGapName,
    isGapText,
} from '@trialwright/model';
import { valueCodes } from '../codes/value-codes.js';
import { type Check, type CheckContext, finding } from '../context.js';
import { fix, insert, put } from '../fix-parts.js';
import { bilingual, quoted } from '../words.js';
import { type Atom, atomsOf, type Bounds } from './atoms.js';
import { saysNothing } from './vacant.js';

type AtomOf<K extends Atom['kind']> = Atom & { readonly kind: K };

/** Values that cannot be: proportions, counts, dates, ages, empty texts; and gaps that fixes left. */
export const valueCheck: Check = function* (context): Iterable<Finding> {
    for (const element of context.model.elements) {
        if (element.at.uri !== context.uri) continue;
        for (const atom of atomsOf(element, context.model)) {
            const found = isGap(atom, context) ? gap(atom.at, context, atom.row) : judge(atom, context);
            if (found) yield found;
        }
    }
    for (const reference of context.document.references) {
        const node = reference.$refNode;
        if (node && isGapName(reference.$refText)) yield gap(context.place(node.offset, node.end), context);
    }
};

/** A text that is missing altogether is a mistake of the text, and said there. */
const emptyQuotes = /^[^"«“„]*["«“„]\s*["»”“]/;

function isGap(atom: Atom, context: CheckContext): boolean {
    if (atom.kind === 'text' || atom.kind === 'none') return isGapText(atom.value);
    const written = context.written(atom.at);
    return written === gapDate || new RegExp(`^${gapNumber}(?![0-9.,])`).test(written);
}

/** A gap leaves its row of the matrix open. */
function gap(at: Place, context: CheckContext, row?: string): Finding {
    return finding(valueCodes.gap, {
        at,
        row,
        severity: context.model.status === 'final' ? 'error' : 'information',
        message: {
            ru: 'Место для заполнения: напишите здесь настоящее значение.',
            en: 'A place to fill in: write the real value here.',
        },
    });
}

function judge(atom: Atom, context: CheckContext): Finding | undefined {
    switch (atom.kind) {
        case 'proportion':
            return proportion(atom.at, atom.value, atom.bounds, context);
        case 'confidence':
        case 'significance':
            return level(atom, context);
        case 'count':
            return count(atom, context);
        case 'coefficient':
            return atom.value < atom.lowest || atom.value > 1 ? outOfRange(atom.at, atom.lowest, context) : undefined;
        case 'date':
            return atom.value.valid ? undefined : impossibleDate(atom.at, context);
        case 'ages':
            return ages(atom, context);
        case 'text':
            if (atom.value.trim() === '')
                return emptyQuotes.test(context.written(atom.at)) ? emptyText(atom.at) : undefined;
            return saysNothing(atom.value) ? vacantText(atom) : undefined;
        case 'none':
            if (atom.value.trim() === '') return withoutReason(atom.at, context);
            return saysNothing(atom.value) ? vacantText(atom) : undefined;
    }
}

function proportion(at: Place, value: Proportion, bounds: Bounds, context: CheckContext): Finding | undefined {
    if (bounds === 'any') return undefined;
    const lowest = bounds === 'index' ? -1 : 0;
    if (value.value >= lowest && value.value <= 1) return undefined;
    const written = context.written(at);
    if (value.written === 'fraction' && value.value > 1 && value.value <= 100)
        return finding(valueCodes.barePercent, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Доля больше единицы. Если это проценты, напишите ${written} %.`
                    : `A proportion above one. If percent is meant, write ${written} %.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? `Написать ${written} %` : `Write ${written} %`),
                    [insert(context, at.end, ' %')],
                    { preferred: true },
                ),
            ],
        });
    return outOfRange(at, lowest, context);
}

function outOfRange(at: Place, lowest: number, context: CheckContext): Finding {
    return finding(valueCodes.proportionRange, {
        at,
        message: bilingual(reader => {
            const written = context.written(at);
            const from = formatNumber(lowest, reader);
            if (reader === 'ru')
                return lowest < 0
                    ? `Значение ${written} вне границ: оно лежит от ${from} до 1.`
                    : `Доля ${written} вне границ: она лежит от 0 до 1, то есть от 0 % до 100 %.`;
            return lowest < 0
                ? `The value ${written} is out of range: it lies between ${from} and 1.`
                : `The proportion ${written} is out of range: it lies between 0 and 1, that is between 0 % and 100 %.`;
        }),
    });
}

function level({ kind, at, value }: AtomOf<'confidence' | 'significance'>, context: CheckContext): Finding | undefined {
    const outside = proportion(at, value, 'share', context);
    if (outside) return outside;
    const swapped = `${formatNumber(Number(((1 - value.value) * 100).toPrecision(10)), context.language)} %`;
    const fixes = [
        fix(reader => (reader === 'ru' ? `Написать ${swapped}` : `Write ${swapped}`), [put(at, swapped)], {
            preferred: true,
        }),
    ];
    if (kind === 'confidence' && value.value < 0.5)
        return finding(valueCodes.confidenceLow, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Доверительная вероятность ${context.written(at)} — не описка? Обычно пишут 95 %; 5 % — это уровень значимости.`
                    : `Is a confidence level of ${context.written(at)} a slip? It is usually 95 %; 5 % is a significance level.`,
            ),
            fixes,
        });
    if (kind === 'significance' && value.value > 0.5)
        return finding(valueCodes.significanceHigh, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Уровень значимости ${context.written(at)} — не описка? Обычно пишут 5 %; 95 % — это доверительная вероятность.`
                    : `Is a significance level of ${context.written(at)} a slip? It is usually 5 %; 95 % is a confidence level.`,
            ),
            fixes,
        });
    return undefined;
}

function count({ at, value, whole }: AtomOf<'count'>, context: CheckContext): Finding | undefined {
    const written = context.written(at);
    if (value < 0)
        return finding(valueCodes.negative, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Число ${written} не может быть отрицательным.`
                    : `The number ${written} cannot be negative.`,
            ),
        });
    if (!whole || Number.isInteger(value)) return undefined;
    const rounded = String(Math.ceil(value));
    return finding(valueCodes.notWhole, {
        at,
        message: bilingual(reader =>
            reader === 'ru'
                ? `Здесь нужно целое число, а не ${written}.`
                : `A whole number is needed here, not ${written}.`,
        ),
        fixes: [fix(reader => (reader === 'ru' ? `Написать ${rounded}` : `Write ${rounded}`), [put(at, rounded)])],
    });
}

function impossibleDate(at: Place, context: CheckContext): Finding {
    return finding(valueCodes.impossibleDate, {
        at,
        message: bilingual(reader =>
            reader === 'ru'
                ? `Даты ${context.written(at)} нет в календаре. Пишите год-месяц-день, например 2026-11-01, или 01.11.2026.`
                : `The calendar has no ${context.written(at)}. Write year-month-day, such as 2026-11-01, or 01.11.2026.`,
        ),
    });
}

function ages({ at, value }: AtomOf<'ages'>, context: CheckContext): Finding | undefined {
    const { from, to } = value;
    if ((from ?? 0) < 0 || (to ?? 0) < 0)
        return finding(valueCodes.negative, {
            at,
            message: { ru: 'Возраст не может быть отрицательным.', en: 'An age cannot be negative.' },
        });
    if (from === undefined || to === undefined || from <= to) return undefined;
    const sorted = `${formatNumber(to, context.language)}..${formatNumber(from, context.language)} ${word('years', context.language)}`;
    return finding(valueCodes.agesReversed, {
        at,
        message: bilingual(reader =>
            reader === 'ru'
                ? `Границы возраста перепутаны. Сначала меньший: ${quoted(sorted, reader)}.`
                : `The ages are in the wrong order. The lower one comes first: ${quoted(sorted, reader)}.`,
        ),
        fixes: [
            fix(reader => (reader === 'ru' ? `Написать ${sorted}` : `Write ${sorted}`), [put(at, sorted)], {
                preferred: true,
            }),
        ],
    });
}

function emptyText(at: Place): Finding {
    return finding(valueCodes.emptyText, {
        at,
        message: { ru: 'Пустой текст: напишите его в кавычках.', en: 'An empty text: write it between the quotes.' },
    });
}

function vacantText({ at, value }: AtomOf<'text' | 'none'>): Finding {
    return finding(valueCodes.vacantText, {
        at,
        message: {
            ru: `Текст ничего не говорит: ${quoted(value, 'ru')}. Напишите сведения; если их нет, так и скажите и объясните почему.`,
            en: `The text says nothing: ${quoted(value, 'en')}. Write what is to be said; where there is nothing, say so and why.`,
        },
    });
}

function withoutReason(at: Place, context: CheckContext): Finding {
    const written = context.written(at).trim().split('\n')[0]!;
    return finding(valueCodes.noneWithoutReason, {
        at,
        message: bilingual(reader => {
            const shown = quoted(written, reader);
            return reader === 'ru'
                ? `После ${shown} напишите причину в кавычках.`
                : `After ${shown} write the reason in quotes.`;
        }),
        fixes: [
            fix(
                reader => (reader === 'ru' ? 'Добавить место для причины' : 'Add a place for the reason'),
                [{ kind: 'insertAfter', at, text: [{ gap: { ru: 'причина', en: 'reason' }, as: 'text' }] }],
            ),
        ],
    });
}
