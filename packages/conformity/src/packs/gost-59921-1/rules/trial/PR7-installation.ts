import { required } from '../../../../core/helpers/required.js';
import { preparationSamples } from '../../samples/plan.js';

/** The installation is recorded, or not needed. */
export default required({
    code: 'PR7-installation',
    row: 'PR7',
    kind: 'preparation',
    properties: ['installation', 'version'],
    samples: preparationSamples,
    title: { ru: 'Не указана инсталляция системы', en: 'The installation is missing' },
    hint: {
        ru: 'Если она не нужна, напишите «нет» с причиной.',
        en: 'If none is needed, write “none” with the reason.',
    },
    why: {
        ru: 'Если система требует инсталляции, её проводят до начала испытания. Установленная версия должна быть той, о которой программа.',
        en: 'Where the system must be installed, this is done before the start. The installed version must be the program’s.',
    },
});
