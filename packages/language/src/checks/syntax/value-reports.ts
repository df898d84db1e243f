import type { Fix } from '@trialwright/conformity';
import { type KeywordId, keywordOf, keywordOfProperty, type Language, word } from '@trialwright/model';
import { templateText } from '../../fixes/templates.js';
import { schemaOf } from '../../parser/recovery/containers.js';
import type { PropertyName, Span, TroubleKind } from '../../parser/recovery/trouble.js';
import type { CheckContext, CheckReport } from '../context.js';
import { fix, insert, put } from '../fix-parts.js';
import { renameEverywhere } from '../names.js';
import { bilingual, quoted } from '../words.js';
import { tokensIn, valueToWrite } from './expectations.js';
import type { Reporter } from './word-reports.js';

type Reporters<K extends TroubleKind> = { readonly [T in K]: Reporter<T> };

interface Expecting {
    readonly after?: string;
    readonly property?: PropertyName;
    readonly expected: readonly string[];
}

/** True where the place directly follows the word of its property: then the whole value is missing or wrong. */
function followsKeyword({ after, property }: Expecting): boolean {
    if (!property || after === undefined) return false;
    const { keyword } = schemaOf(property);
    return keywordOf(after)?.keyword.id === (keyword === undefined ? property.property : keyword);
}

function wanted(expecting: Expecting, { words }: CheckContext, reader: Language): string {
    const { property, expected } = expecting;
    return property && followsKeyword(expecting)
        ? valueToWrite(schemaOf(property), words, reader)
        : tokensIn(expected, words, reader);
}

function clipped(text: string): string {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Messages about values and names. */
export const valueReports: Reporters<
    | 'missingValue'
    | 'wrongValue'
    | 'nameTaken'
    | 'secondValue'
    | 'needsQuotes'
    | 'nameOfSeveralWords'
    | 'noNameHere'
    | 'nameAfterTitle'
    | 'orphanValue'
    | 'unexpected'
> = {
    missingValue(trouble, context) {
        const { at, after, property } = trouble;
        const fixes: Fix[] = [];
        if (property && followsKeyword(trouble)) {
            const text = templateText(schemaOf(property), context.language);
            fixes.push(
                fix(
                    reader => (reader === 'ru' ? `Дописать: ${text}` : `Complete: ${text}`),
                    [insert(context, at.end, ` ${text}`)],
                ),
            );
        }
        return {
            message: bilingual(reader => {
                const shown = quoted(clipped(after ?? ''), reader);
                return reader === 'ru'
                    ? `После ${shown} не хватает значения. Напишите ${wanted(trouble, context, reader)}.`
                    : `A value is missing after ${shown}. Write ${wanted(trouble, context, reader)}.`;
            }),
            fixes,
        };
    },
    wrongValue(trouble, context) {
        const { at, written, after, instead } = trouble;
        return {
            message: bilingual(reader => {
                const shown = quoted(clipped(written), reader);
                const place = after ? quoted(clipped(after), reader) : '';
                return reader === 'ru'
                    ? `После ${place} не может стоять ${shown}. Напишите ${wanted(trouble, context, reader)}.`
                    : `After ${place} you cannot write ${shown}. Write ${wanted(trouble, context, reader)}.`;
            }),
            fixes: instead
                ? [
                      fix(
                          reader => (reader === 'ru' ? `Написать ${instead}` : `Write ${instead}`),
                          [put(context.place(at.offset, at.end), instead)],
                          { preferred: true, safe: true },
                      ),
                  ]
                : [],
        };
    },
    nameTaken({ at, written }, context) {
        const name = freeName(written, context);
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Слово ${quoted(written, reader)} занято языком, здесь оно не может быть именем. Выберите другое имя, например ${name}.`
                    : `The word ${quoted(written, reader)} belongs to the language, and cannot be a name here. Choose another name, such as ${name}.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? `Переименовать в ${name}` : `Rename to ${name}`),
                    renameEverywhere(context, written, name, [context.place(at.offset, at.end)]),
                    { preferred: true },
                ),
            ],
        };
    },
    secondValue({ written, property }, { words }) {
        return {
            message: bilingual(reader => {
                const shown = quoted(clipped(written), reader);
                const of = property ? words.property(property, reader) : undefined;
                if (reader === 'ru')
                    return `Лишнее ${shown}: ${of ? `значение свойства ${of} уже закончено` : 'значение уже закончено'}. Уберите лишнее или начните с новой строки новое свойство.`;
                return `${shown} is too much: ${of ? `the value of ${of} is complete` : 'the value is complete'}. Remove it, or begin a new property on a new line.`;
            }),
        };
    },
    needsQuotes({ at, text }, context) {
        const quotedText = `"${text.replaceAll('"', "'")}"`;
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Текст пишется в кавычках: ${clipped(quotedText)}.`
                    : `A text is written in quotes: ${clipped(quotedText)}.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Взять в кавычки' : 'Put in quotes'),
                    [put(context.place(at.offset, at.end), quotedText)],
                    { preferred: true },
                ),
            ],
        };
    },
    nameOfSeveralWords({ at, joined }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Имя — одно слово. Соедините слова: ${joined}; полное название напишите после имени в кавычках.`
                    : `A name is one word. Join the words: ${joined}; write the full title after it in quotes.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? `Написать ${joined}` : `Write ${joined}`),
                    [put(context.place(at.offset, at.end), joined)],
                    { preferred: true },
                ),
            ],
        };
    },
    noNameHere({ at, inside }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `У элемента ${context.words.container(inside, reader)} нет имени. Уберите ${quoted(context.written(at), reader)} или напишите название в кавычках.`
                    : `${context.words.container(inside, reader)} has no name. Remove ${quoted(context.written(at), reader)}, or write a title in quotes.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Убрать имя' : 'Remove the name'),
                    [put(context.place(at.offset, at.end), '')],
                    { preferred: true },
                ),
            ],
        };
    },
    nameAfterTitle({ at, name, title }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Сначала имя, затем название в кавычках: ${name} ${clipped(title)}.`
                    : `First the name, then the title in quotes: ${name} ${clipped(title)}.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Поменять местами' : 'Swap them'),
                    [put(context.place(at.offset, at.end), `${name} ${title}`)],
                    { preferred: true },
                ),
            ],
        };
    },
    orphanValue({ at, written, inside, property }, context) {
        const { words } = context;
        if (property) return wordless(at, written, keywordOfProperty(property.property, schemaOf(property))!, context);
        return {
            message: bilingual(reader => {
                const shown = quoted(clipped(written), reader);
                if (reader === 'ru')
                    return inside
                        ? `Перед ${shown} нет слова. Напишите, какое это свойство элемента ${words.container(inside, reader)}.`
                        : `Перед ${shown} нет слова. Напишите вид элемента, например ${words.kind('condition', reader)}.`;
                return inside
                    ? `No word stands before ${shown}. Write which property of ${words.container(inside, reader)} it is.`
                    : `No word stands before ${shown}. Write the kind of element, such as ${words.kind('condition', reader)}.`;
            }),
        };
    },
    unexpected(trouble, context) {
        const { written, after, expected } = trouble;
        return {
            message: bilingual(reader => {
                const ru = reader === 'ru';
                const found = written
                    ? `${ru ? 'Здесь не может стоять' : 'Not expected here:'} ${quoted(clipped(written), reader)}`
                    : ru
                      ? 'Файл закончился раньше времени'
                      : 'The file ends too early';
                const list = expected.includes('EOF') ? '' : tokensIn(expected, context.words, reader);
                if (!list) return `${found}.`;
                const behind = after
                    ? ru
                        ? ` После ${quoted(clipped(after), reader)} ожидается`
                        : ` After ${quoted(clipped(after), reader)} comes`
                    : ru
                      ? ' Ожидается'
                      : ' Expected:';
                return `${found}.${behind} ${list}.`;
            }),
        };
    },
};

/** A value whose property is clear, but not written. */
function wordless({ offset }: Span, written: string, id: KeywordId, context: CheckContext): Omit<CheckReport, 'at'> {
    const keyword = word(id, context.language);
    return {
        message: bilingual(reader => {
            const shown = quoted(clipped(written), reader);
            const missing = quoted(keyword, reader);
            const whole = quoted(`${keyword} ${clipped(written)}`, reader);
            return reader === 'ru'
                ? `Перед ${shown} не хватает слова ${missing}. Напишите ${whole}.`
                : `The word ${missing} is missing before ${shown}. Write ${whole}.`;
        }),
        fixes: [
            fix(
                reader => (reader === 'ru' ? `Дописать ${quoted(keyword, reader)}` : `Add ${quoted(keyword, reader)}`),
                [insert(context, offset, `${keyword} `)],
                { preferred: true, safe: true },
            ),
        ],
    };
}

/** A name like a word of the language that is no word of it and that nobody has. */
function freeName(written: string, context: CheckContext): string {
    const base = written.trim().replace(/[\s-]+/g, '_');
    const capital = base.charAt(0).toUpperCase() + base.slice(1);
    const taken = (name: string): boolean =>
        keywordOf(name) !== undefined || new RegExp(`(?<![\\p{L}_])${name}(?![\\p{L}_0-9])`, 'u').test(context.text);
    if (!taken(capital)) return capital;
    for (let number = 1; ; number++) if (!taken(`${capital}${number}`)) return `${capital}${number}`;
}
