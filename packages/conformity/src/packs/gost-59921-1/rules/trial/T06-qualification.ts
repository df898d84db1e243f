import { required } from '../../../../core/helpers/required.js';
import { investigators } from '../../read/people.js';
import { personSamples } from '../../samples/trial.js';

/** Investigators and experts are qualified, with documents. */
export default required({
    code: 'T06-qualification',
    row: 'T06',
    kind: 'person',
    of: investigators,
    properties: ['speciality', 'qualification'],
    samples: personSamples,
    title: { ru: 'Квалификация исследователя не подтверждена', en: 'An investigator’s qualification is not shown' },
    why: {
        ru: 'Эксперты и исследователи должны иметь квалификацию по специализации, отвечающей назначению системы, и подтвердить её документами. К экспертам регулирующего органа это не относится.',
        en: 'Experts and investigators must be qualified in the field of the system, with documents. Experts of the regulator are exempt.',
    },
});
