import { required } from '../../../../core/helpers/required.js';
import { analysisSamples } from '../../samples/plan.js';

/** The analysis plan states methods and data processing. */
export default required({
    code: 'P09-methods',
    row: 'P09',
    also: ['D06'],
    kind: 'analysis',
    properties: ['methods', 'processing'],
    samples: analysisSamples,
    title: { ru: 'Не указаны методы анализа или обработки', en: 'Methods of analysis or processing are missing' },
    why: {
        ru: 'Методы анализа говорят, как из данных получают показатели; обработка данных — как данные собирают, соединяют и проверяют. Пункт 5.4.2 требует и того и другого.',
        en: 'Methods of analysis say how metrics come from the data; data processing says how data are collected, joined and checked. Clause 5.4.2 wants both.',
    },
});
