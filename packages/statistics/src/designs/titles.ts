/** What the three directions find, where a design has no words of its own. */
export const titles = {
    n: { ru: 'число случаев', en: 'number of cases' },
    power: { ru: 'мощность', en: 'power' },
    assurance: { ru: 'вероятность (гарантия)', en: 'assurance' },
    margin: { ru: 'наименьшая граница, которую можно показать', en: 'smallest margin that can be shown' },
    precision: { ru: 'достижимая точность', en: 'precision that is reached' },
} as const;
