import { section } from '../../../../core/helpers/section.js';
import { responsibilitiesSamples } from '../../samples/conduct.js';

/** The sponsor's duties are described. */
export default section({
    code: 'R01-responsibilities',
    row: 'R01',
    also: ['R02', 'R03', 'R04', 'R05'],
    kind: 'responsibilities',
    samples: responsibilitiesSamples,
    why: {
        ru: 'Пункт 7.2 перечисляет обязанности заявителя. Программа показывает, как он их выполняет.',
        en: 'Clause 7.2 lists the duties of the sponsor. The program shows how they are met.',
    },
});
