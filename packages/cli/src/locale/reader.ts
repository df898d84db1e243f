import type { Bilingual, Language } from '@trialwright/model';

/**
 * The reader's language. Somebody who sets none (no `--lang`, no locale) reads messages about a file in the
 * language of that file.
 */
export class Reader {
    constructor(
        private readonly chosen: Language | undefined,
        private readonly fallback: Language = 'en',
    ) {}

    /** Language for messages about a file that is written in `ofFile`. */
    language(ofFile?: Language): Language {
        return this.chosen ?? ofFile ?? this.fallback;
    }

    /** A text in the reader's language. */
    text(text: Bilingual, ofFile?: Language): string {
        return text[this.language(ofFile)];
    }

    /** The same reader, whose fallback is the language of the files at hand. */
    among(languages: readonly Language[]): Reader {
        const [first] = languages;
        return first === undefined ? this : new Reader(this.chosen, first);
    }
}
