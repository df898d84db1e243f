import { required } from '../../../../core/helpers/required.js';
import { responsibilitiesSamples } from '../../samples/conduct.js';

/** The sponsor gives access to the system. */
export default required({
    code: 'R02-access',
    row: 'R02',
    kind: 'responsibilities',
    properties: ['systemAccess', 'installationHelp', 'equipment'],
    samples: responsibilitiesSamples,
    title: { ru: 'Не описан доступ к системе', en: 'Access to the system is not described' },
    hint: {
        ru: 'Что не нужно, отметьте словом «нет» с причиной.',
        en: 'What is not needed is marked “none”, with the reason.',
    },
    why: {
        ru: 'Заявитель даёт доступ к системе, помогает её установить и предоставляет специальное оборудование, если оно есть.',
        en: 'The sponsor gives access to the system, helps to install it, and supplies special equipment if any.',
    },
});
