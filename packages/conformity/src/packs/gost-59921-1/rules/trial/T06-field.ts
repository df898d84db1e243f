import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The field of medicine is stated, so that specialities can be held against it. */
export default required({
    code: 'T06-field',
    row: 'T06',
    // The standard asks for specialities that fit the field, not for a line that states the field.
    always: 'information',
    kind: 'system',
    properties: ['fieldOfMedicine'],
    samples: systemSamples,
    hint: {
        ru: 'Без неё не проверить, отвечает ли ей специальность исследователей.',
        en: 'Without it nobody can check that the specialities of the investigators fit it.',
    },
    title: { ru: 'Область медицины не указана', en: 'The field of medicine is missing' },
    why: {
        ru: 'Исследователи и эксперты должны иметь квалификацию по специализации, отвечающей назначению системы. Область медицины говорит, какая это специализация; с ней сравниваются специальности исследователей.',
        en: 'Investigators and experts must be qualified in the field of the system. The field of medicine says which that is; the specialities of the investigators are compared with it.',
    },
});
