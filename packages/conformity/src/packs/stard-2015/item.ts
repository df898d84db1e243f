import type { Bilingual, ElementKind } from '@trialwright/model';

/** What answers an item: an element (`hypothesis`) or a property of one (`design.timing`). */
export type Answer = ElementKind | `${ElementKind}.${string}`;

/** One item of the list, as data. */
export interface Item {
    /** Number in the list: `12a`. */
    readonly number: string;
    readonly section: 'front' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other';
    /** What is to be told, in our own words. */
    readonly asks: Bilingual;
    /** All of them answer it; of several in one entry, any one does. */
    readonly answers: readonly (readonly Answer[])[];
}

/** Short way to write an item; `|` stands between answers of which one suffices. */
export function item(
    number: string,
    section: Item['section'],
    ru: string,
    en: string,
    ...answers: readonly string[]
): Item {
    const split = (entry: string): Answer[] => entry.split(' | ') as Answer[];
    return { number, section, asks: { ru, en }, answers: answers.map(split) };
}
