import type { Language } from './document.js';

/** Words that every writer needs. */
const words = {
    table: { ru: 'Таблица', en: 'Table' },
    figure: { ru: 'Рисунок', en: 'Figure' },
    appendix: { ru: 'Приложение', en: 'Appendix' },
    page: { ru: 'Страница', en: 'Page' },
    of: { ru: 'из', en: 'of' },
    signature: { ru: 'подпись', en: 'signature' },
    fullName: { ru: 'фамилия, инициалы', en: 'name' },
    date: { ru: 'дата', en: 'date' },
    day: { ru: '«____» _____________ 20___ г.', en: '____ _______________ 20___' },
    toBeFilled: { ru: 'заполнить', en: 'to be filled in' },
} as const;

/** One fixed word in the language of the document. */
export function word(key: keyof typeof words, language: Language): string {
    return words[key][language];
}
