import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The input of the system is described. */
export default required({
    code: 'E09-input',
    row: 'E09',
    kind: 'system',
    properties: ['input'],
    samples: systemSamples,
    title: { ru: 'Не указаны входные данные системы', en: 'The input of the system is missing' },
    why: {
        ru: 'Устойчивость проверяют на изменённых входных данных (пункт 4.2.3.3): для этого должно быть известно, какие данные система принимает.',
        en: 'Robustness is tested on changed input (clause 4.2.3.3): for that it must be known what the system takes.',
    },
});
