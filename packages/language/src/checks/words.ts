import {
    type Bilingual,
    type ElementKind,
    isKeywordId,
    type KeywordId,
    type Language,
    schema,
    word,
} from '@trialwright/model';
import { propertiesOf } from '../parser/recovery/containers.js';
import type { ContainerName, PropertyName } from '../parser/recovery/trouble.js';

/** A text in both languages, made from the same pieces. */
export type Say = (language: Language) => string;

/** Makes a text in both languages from one way of writing it. */
export function bilingual(say: Say): Bilingual {
    return { ru: say('ru'), en: say('en') };
}

/** Text of a person or of the language itself, in the reader's quotes. */
export function quoted(text: string, reader: Language): string {
    return reader === 'ru' ? `«${text}»` : `“${text}”`;
}

/** Speaks of the language in the words of one file, to readers of either language. */
export class Words {
    constructor(readonly language: Language) {}

    /** A keyword as the file writes it, quoted for the reader. */
    keyword(id: KeywordId, reader: Language): string {
        return quoted(word(id, this.language), reader);
    }

    /** Several keywords, quoted; at most `most`, then "and others". */
    keywords(ids: readonly string[], reader: Language, most = 6): string {
        const known = [...new Set(ids)].filter(isKeywordId);
        const shown = known.slice(0, most).map(id => this.keyword(id, reader));
        if (known.length > most) return `${shown.join(', ')}${reader === 'ru' ? ' и другие' : ' and others'}`;
        return listed(shown, reader, reader === 'ru' ? 'или' : 'or');
    }

    /** A container by its keyword: «конечная точка». */
    container({ kind, nested }: ContainerName, reader: Language): string {
        return this.keyword(nested ? (nested as KeywordId) : kind, reader);
    }

    kind(kind: ElementKind, reader: Language): string {
        return this.keyword(kind, reader);
    }

    /** A property by its keyword; by its label where it has none. */
    property({ property, ...container }: PropertyName, reader: Language): string {
        const { keyword, label } = propertiesOf(container)[property]!;
        return keyword === null
            ? label[reader].toLowerCase()
            : this.keyword(keyword ?? (property as KeywordId), reader);
    }
}

/** Items with commas, and a word before the last. */
export function listed(items: readonly string[], reader: Language, last = reader === 'ru' ? 'и' : 'and'): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** Label of a kind of element, as the beginning of no sentence. */
export function labelOf(kind: ElementKind, reader: Language): string {
    const label = schema[kind].label[reader];
    return label.charAt(0).toLowerCase() + label.slice(1);
}
