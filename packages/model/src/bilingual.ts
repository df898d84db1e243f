/** The two languages of the product, equals everywhere. */
export type Language = 'ru' | 'en';

/** A text in both languages. */
export interface Bilingual {
    readonly ru: string;
    readonly en: string;
}

/** Short way to write a {@link Bilingual}. */
export function both(ru: string, en: string): Bilingual {
    return { ru, en };
}
