import type { Draft, DraftPart } from '@trialwright/conformity';
import { type Language, word, wordBefore, gapDate, gapName, gapNumber, gapText } from '@trialwright/model';

/** A draft in the words of a file. Parts are set apart by a space; a symbol is written as it is. */
export function draftText(draft: Draft, language: Language): string {
    let text = '';
    for (const part of draft) {
        const next = partText(part, language);
        const glued = text === '' || /\s$/.test(text) || ('symbol' in part && /^[\s,:;)]/.test(next));
        text += glued ? next : ` ${next}`;
    }
    return text;
}

function partText(part: DraftPart, language: Language): string {
    if ('word' in part) return part.before ? wordBefore(part.word, part.before, language) : word(part.word, language);
    if ('name' in part) return part.name;
    if ('number' in part) return numberText(part.number, language);
    if ('proportion' in part) return `${numberText(Number((part.proportion * 100).toPrecision(12)), language)} %`;
    if ('quoted' in part) return quotedText(part.quoted[language]);
    if ('symbol' in part) return part.symbol;
    switch (part.as) {
        case 'text':
            return gapText(part.gap, language);
        case 'name':
            return gapName(language);
        case 'number':
            return gapNumber;
        case 'proportion':
            return `${gapNumber} %`;
        case 'date':
            return gapDate;
    }
}

function numberText(value: number, language: Language): string {
    const text = String(value);
    return language === 'ru' ? text.replace('.', ',') : text;
}

/** A text in quotes; of several lines in triple ones. */
export function quotedText(text: string): string {
    if (text.includes('\n')) return `"""\n${text.replaceAll('"""', "'''")}\n"""`;
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
