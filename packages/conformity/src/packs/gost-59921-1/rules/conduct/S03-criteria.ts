import { required } from '../../../../core/helpers/required.js';
import { suspensionSamples } from '../../samples/conduct.js';

/** Reasons to stop are named. */
export default required({
    code: 'S03-criteria',
    row: 'S03',
    kind: 'suspension',
    properties: ['criteria'],
    samples: suspensionSamples,
    title: { ru: 'Не названы причины остановки', en: 'Reasons to stop are not named' },
    hint: { ru: 'Лучше с числом.', en: 'Best with a number.' },
    why: {
        ru: 'Причины остановки — отказ системы, пересмотр программы — называют заранее, лучше с числом: тогда решение не зависит от настроения.',
        en: 'Reasons to stop, such as failure of the system or a revised program, are named beforehand, best with a number: then the decision does not depend on moods.',
    },
});
