import { required } from '../../../../core/helpers/required.js';
import { programSamples } from '../../samples/trial.js';

/** The kind of trial is stated. */
export default required({
    code: 'T01-kind',
    row: 'T01',
    kind: 'program',
    properties: ['kind'],
    samples: programSamples,
    title: { ru: 'Не указан вид испытания', en: 'The kind of trial is missing' },
    why: {
        ru: 'Испытание проводят с целью регистрации, как предварительное или с иной целью. От вида зависит, какие требования к нему относятся.',
        en: 'A trial is for registration, preliminary, or other. The kind decides which requirements apply.',
    },
});
