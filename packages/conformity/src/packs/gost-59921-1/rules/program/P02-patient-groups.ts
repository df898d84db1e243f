import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The intended use names the patients. */
export default required({
    code: 'P02-patient-groups',
    row: 'P02',
    kind: 'system',
    properties: ['intendedFor'],
    samples: systemSamples,
    title: { ru: 'Не указаны группы пациентов', en: 'The patient groups are not named' },
    why: {
        ru: 'Результаты должны показать, подходит ли система для тех пациентов, для которых она предназначена. Для этого группы пациентов должны быть названы.',
        en: 'The results must show whether the system suits the patients that it is intended for; so the groups must be named.',
    },
});
