import { type KeywordId, keywords, type Language } from '@trialwright/model';

/** A keyword found at a place of a text. */
export interface Phrase {
    readonly id: KeywordId;
    readonly language: Language;
    readonly length: number;
}

interface Candidate {
    readonly id: KeywordId;
    readonly language: Language;
    readonly pattern: RegExp;
}

const identifierCharacter = /[_0-9A-Za-z\u0400-\u04FF]/;
const afterWord = '(?![_0-9A-Za-z\\u0400-\\u04FF])';

function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const word = /[_0-9A-Za-z\u0400-\u04FF]*/y;

function wordAt(text: string, offset: number): string {
    word.lastIndex = offset;
    return word.exec(text)![0];
}

/** Forms by their first word, longest first, so that `набор данных` wins over a shorter keyword inside it. */
const candidates: ReadonlyMap<string, readonly Candidate[]> = (() => {
    const forms = keywords
        .flatMap(({ id, en, ru }) => [
            ...en.map(form => ({ id, language: 'en' as Language, form })),
            ...ru.map(form => ({ id, language: 'ru' as Language, form })),
        ])
        .sort((a, b) => b.form.length - a.form.length);
    const map = new Map<string, Candidate[]>();
    for (const { id, language, form } of forms) {
        const end = identifierCharacter.test(form.at(-1)!) ? afterWord : '';
        const pattern = new RegExp(form.split(' ').map(escaped).join('\\s+') + end, 'y');
        const first = wordAt(form, 0);
        const list = map.get(first);
        if (list) list.push({ id, language, pattern });
        else map.set(first, [{ id, language, pattern }]);
    }
    return map;
})();

/** The longest keyword form that begins at an offset, in either language; undefined where there is none. */
export function phraseAt(text: string, offset: number): Phrase | undefined {
    for (const { id, language, pattern } of candidates.get(wordAt(text, offset)) ?? []) {
        pattern.lastIndex = offset;
        const match = pattern.exec(text);
        if (match) return { id, language, length: match[0].length };
    }
    return undefined;
}

/** Characters with which a form of a keyword begins. */
export function firstCharacters(id: KeywordId): string[] {
    const keyword = keywords.find(candidate => candidate.id === id)!;
    return [...new Set([...keyword.en, ...keyword.ru].map(form => form[0]!))];
}
