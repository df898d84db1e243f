import { required } from '../../../../core/helpers/required.js';
import { responsibilitiesSamples } from '../../samples/conduct.js';

/** The sponsor revises documents on remarks. */
export default required({
    code: 'R03-remarks',
    row: 'R03',
    kind: 'responsibilities',
    properties: ['remarks'],
    samples: responsibilitiesSamples,
    title: { ru: 'Не сказано о доработке по замечаниям', en: 'Revision on remarks is not addressed' },
    why: {
        ru: 'Если исследователи нашли недостатки в документации, заявитель её дорабатывает. Для этого ведут журнал замечаний.',
        en: 'Where investigators find faults in the documents, the sponsor revises them. A log of remarks is kept for that.',
    },
});
