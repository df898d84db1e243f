import type { Bilingual } from '@trialwright/model';
import type { Item } from './item.js';

/** What the parts of the list are called. */
export const sections: Readonly<Record<Item['section'], Bilingual>> = {
    front: { ru: 'Название и краткое изложение', en: 'Title and summary' },
    introduction: { ru: 'Зачем и для чего', en: 'Why and what for' },
    methods: { ru: 'Методы', en: 'Methods' },
    results: { ru: 'Результаты', en: 'Results' },
    discussion: { ru: 'Обсуждение', en: 'Discussion' },
    other: { ru: 'Прочие сведения', en: 'Other information' },
};
