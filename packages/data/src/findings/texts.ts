import type { Fix } from '@trialwright/conformity';
import { type Bilingual, formatNumber, type Language, type Place, plural } from '@trialwright/model';
import { shown } from '../reading/text/shown.js';

/** In the reader's quotes. */
export function quote(text: string, reader: Language): string {
    return reader === 'ru' ? `«${shown(text)}»` : `“${shown(text)}”`;
}

/** Several texts, quoted; at most `most`, then how many more. */
export function quoteAll(texts: readonly string[], reader: Language, most = 5): string {
    const listed = texts.slice(0, most).map(text => quote(text, reader));
    const rest = texts.length - most;
    if (rest > 0) listed.push(reader === 'ru' ? `ещё ${rest}` : `${rest} more`);
    return listed.join(', ');
}

const number = (count: number, reader: Language): string => formatNumber(count, reader, 0);

type Counted = readonly [one: string, few: string, many: string, en: string, ens: string];

const nouns = {
    cases: ['случай', 'случая', 'случаев', 'case', 'cases'],
    patients: ['пациент', 'пациента', 'пациентов', 'patient', 'patients'],
    rows: ['строка', 'строки', 'строк', 'row', 'rows'],
    values: ['значение', 'значения', 'значений', 'value', 'values'],
    positive: [
        'случай с патологией',
        'случая с патологией',
        'случаев с патологией',
        'case with the condition',
        'cases with the condition',
    ],
    negative: [
        'случай без патологии',
        'случая без патологии',
        'случаев без патологии',
        'case without the condition',
        'cases without the condition',
    ],
} as const satisfies Record<string, Counted>;

/** «1 600 случаев», “1,600 cases”. */
export function counted(count: number, noun: keyof typeof nouns, reader: Language): string {
    const [one, few, many, en, ens] = nouns[noun];
    const word = reader === 'ru' ? plural(count, one, few, many) : count === 1 ? en : ens;
    return `${number(count, reader)} ${word}`;
}

/** Numbers of lines: the first ones. */
export function lines(list: readonly number[], reader: Language, most = 5): string {
    const first = list.slice(0, most).map(line => number(line, reader));
    const word = reader === 'ru' ? (list.length === 1 ? 'строка' : 'строки') : list.length === 1 ? 'line' : 'lines';
    return `${word} ${first.join(', ')}${list.length > most ? ' …' : ''}`;
}

/** A text in both languages from one way of writing it. */
export function both(say: (reader: Language) => string): Bilingual {
    return { ru: say('ru'), en: say('en') };
}

/** Writes a number instead of another. */
export function putNumber(at: Place, count: number): Fix {
    return {
        title: both(reader => (reader === 'ru' ? `Записать ${number(count, 'ru')}` : `Write ${number(count, 'en')}`)),
        edits: [{ kind: 'replace', at, with: [{ number: count }] }],
    };
}

/** Writes a text in quotes instead of another. */
export function putText(at: Place, text: string, preferred = false): Fix {
    return {
        title: both(reader =>
            reader === 'ru' ? `Заменить на ${quote(text, 'ru')}` : `Replace by ${quote(text, 'en')}`,
        ),
        edits: [{ kind: 'replace', at, with: [{ quoted: { ru: text, en: text } }] }],
        ...(preferred && { preferred }),
    };
}

/** A number of the program's file as messages show it. */
export { number };
