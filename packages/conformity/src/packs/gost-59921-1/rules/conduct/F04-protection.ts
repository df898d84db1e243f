import { required } from '../../../../core/helpers/required.js';
import { completionSamples } from '../../samples/conduct.js';

/** Loss of records is prevented. */
export default required({
    code: 'F04-protection',
    row: 'F04',
    kind: 'completion',
    properties: ['protection'],
    samples: completionSamples,
    title: { ru: 'Не описана защита документов от утраты', en: 'Protection against loss is not described' },
    why: {
        ru: 'Заявитель и главный исследователь применяют процедуры против случайного или намеренного уничтожения документов.',
        en: 'Sponsor and principal investigator have procedures against accidental or intended destruction of records.',
    },
});
