import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The manufacturer is named. */
export default required({
    code: 'D04-manufacturer',
    row: 'D04',
    kind: 'system',
    properties: ['manufacturer'],
    samples: systemSamples,
    title: { ru: 'Не назван изготовитель', en: 'The manufacturer is not named' },
    why: {
        ru: 'Изготовитель отвечает за систему и заявляет её характеристики. Он может быть и заявителем, но это две роли.',
        en: 'The manufacturer answers for the system and makes the claims. It may be the sponsor too, but these are two roles.',
    },
});
