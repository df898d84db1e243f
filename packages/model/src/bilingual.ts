import type { Bilingual } from '@trialwright/statistics';

export type { Bilingual };

/** The two languages of the product, equals everywhere. */
export type Language = 'ru' | 'en';

/** Short way to write a {@link Bilingual}. */
export function both(ru: string, en: string): Bilingual {
    return { ru, en };
}
