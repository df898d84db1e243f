import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The system has a version. */
export default required({
    code: 'PR7-system-version',
    row: 'PR7',
    also: ['C01'],
    kind: 'system',
    properties: ['version'],
    samples: systemSamples,
    title: { ru: 'У системы нет версии', en: 'The system has no version' },
    why: {
        ru: 'Испытывают определённую версию системы; без неё нельзя проверить, та ли система установлена.',
        en: 'A trial is of one version; without it nobody can check that the right system is installed.',
    },
});
