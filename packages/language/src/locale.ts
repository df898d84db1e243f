import type { Bilingual, Language } from '@trialwright/model';

/** The reader's language: messages are worded in it, whatever the language of the file. */
export class Locale {
    language: Language = 'en';

    /** A text in the reader's language. */
    text(text: Bilingual): string {
        return text[this.language];
    }
}
