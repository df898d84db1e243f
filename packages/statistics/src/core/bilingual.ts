/** A text that a person reads, in both languages of the product. */
export interface Bilingual {
    ru: string;
    en: string;
}
