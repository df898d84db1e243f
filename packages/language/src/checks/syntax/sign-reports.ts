import type { TroubleKind } from '../../parser/recovery/trouble.js';
import { fix, insert, put, remove } from '../fix-parts.js';
import { bilingual, quoted } from '../words.js';
import type { Reporter } from './word-reports.js';

type Reporters<K extends TroubleKind> = { readonly [T in K]: Reporter<T> };

/** Messages about quotes, braces and other signs. */
export const signReports: Reporters<
    | 'unclosedQuote'
    | 'unclosedText'
    | 'character'
    | 'unclosedBrace'
    | 'missingBrace'
    | 'strayBrace'
    | 'closedEarly'
    | 'missingComma'
    | 'needlessSymbol'
    | 'splitNumber'
    | 'percentWord'
> = {
    unclosedQuote({ at, closing, alone }, context) {
        const close = fix(
            reader => (reader === 'ru' ? `Закрыть кавычку ${closing}` : `Close the quote ${closing}`),
            [insert(context, at.end, closing)],
            { preferred: true },
        );
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Кавычка не закрыта. Поставьте ${closing} в конце текста, на этой же строке; для нескольких абзацев есть тройные кавычки """.`
                    : `A quote is not closed. Put ${closing} at the end of the text, on this line; for several paragraphs there are triple quotes """.`,
            ),
            fixes: alone ? [close] : [],
        };
    },
    unclosedText() {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? 'Тройные кавычки не закрыты. Поставьте """ после последнего абзаца.'
                    : 'Triple quotes are not closed. Put """ after the last paragraph.',
            ),
        };
    },
    character({ at, text, alone }, context) {
        const semicolon = text === ';';
        return {
            message: bilingual(reader => {
                const shown = quoted(text.length > 20 ? `${text.slice(0, 20)}…` : text, reader);
                if (reader === 'ru')
                    return semicolon
                        ? 'Точка с запятой не нужна: уберите её.'
                        : `Символ ${shown} здесь не нужен. Уберите его или возьмите текст в кавычки.`;
                return semicolon
                    ? 'No semicolon is needed: remove it.'
                    : `The character ${shown} does not belong here. Remove it, or put the text in quotes.`;
            }),
            fixes: alone
                ? [
                      fix(
                          reader => (reader === 'ru' ? 'Убрать' : 'Remove'),
                          [put(context.place(at.offset, at.end), '')],
                          { preferred: semicolon },
                      ),
                  ]
                : [],
        };
    },
    unclosedBrace({ inside, opening, insertAt, indent }, context) {
        const { words } = context;
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `У элемента ${words.container(inside, reader)} нет закрывающей скобки. Поставьте } после этой строки.`
                    : `${words.container(inside, reader)} has no closing brace. Put } after this line.`,
            ),
            related: [
                {
                    message: { ru: 'Здесь скобка открыта', en: 'The brace is opened here' },
                    at: context.place(opening.offset, opening.end),
                },
            ],
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Поставить }' : 'Put }'),
                    [insert(context, insertAt, `\n${indent}}`)],
                    { preferred: true },
                ),
            ],
        };
    },
    missingBrace({ at, inside }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `После заголовка элемента ${context.words.container(inside, reader)} нет открывающей скобки. Поставьте { в конце этой строки.`
                    : `The head of ${context.words.container(inside, reader)} has no opening brace. Put { at the end of this line.`,
            ),
            fixes: [
                fix(reader => (reader === 'ru' ? 'Поставить {' : 'Put {'), [insert(context, at.end, ' {')], {
                    preferred: true,
                }),
            ],
        };
    },
    strayBrace({ at }, context) {
        return {
            message: {
                ru: 'Лишняя закрывающая скобка }: открывающей для неё нет. Уберите её.',
                en: 'This closing brace } closes nothing. Remove it.',
            },
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Убрать скобку' : 'Remove the brace'),
                    [remove(context.place(at.offset, at.end))],
                    { preferred: true },
                ),
            ],
        };
    },
    closedEarly({ at, written }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Элемент закрыт слишком рано: ниже стоит свойство ${quoted(written, reader)} и ещё одна скобка. Уберите эту скобку.`
                    : `The element is closed too early: ${quoted(written, reader)} and another brace follow. Remove this brace.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Убрать скобку' : 'Remove the brace'),
                    [remove(context.place(at.offset, at.end))],
                    { preferred: true },
                ),
            ],
        };
    },
    missingComma({ at }, context) {
        return {
            message: {
                ru: 'Между значениями не хватает запятой.',
                en: 'A comma is missing between the values.',
            },
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Поставить запятую' : 'Put a comma'),
                    [insert(context, at.offset, ',')],
                    { preferred: true, safe: true },
                ),
            ],
        };
    },
    needlessSymbol({ at, symbol, afterKeyword }, context) {
        return {
            message: bilingual(reader => {
                const sign = quoted(symbol, reader);
                if (reader === 'ru')
                    return afterKeyword
                        ? `Знак ${sign} между словом и значением не нужен: уберите его.`
                        : 'После запятой нет следующего значения. Уберите запятую или допишите значение.';
                return afterKeyword
                    ? `No ${sign} is needed between a word and its value: remove it.`
                    : 'Nothing follows the comma. Remove it, or write one more value.';
            }),
            fixes: [
                fix(
                    reader =>
                        reader === 'ru' ? `Убрать ${quoted(symbol, reader)}` : `Remove ${quoted(symbol, reader)}`,
                    [put(context.place(at.offset, at.end), '')],
                    { preferred: true, safe: true },
                ),
            ],
        };
    },
    splitNumber({ at, joined }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Число пишется без пробелов: ${joined}.`
                    : `A number is written without spaces: ${joined}.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? `Написать ${joined}` : `Write ${joined}`),
                    [put(context.place(at.offset, at.end), joined)],
                    { preferred: true, safe: true },
                ),
            ],
        };
    },
    percentWord({ at }, context) {
        return {
            message: {
                ru: 'Проценты пишут знаком %, например 5 %.',
                en: 'Percent is written with its sign, such as 5 %.',
            },
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Заменить на %' : 'Replace by %'),
                    [put(context.place(at.offset, at.end), '%')],
                    { preferred: true, safe: true },
                ),
            ],
        };
    },
};
