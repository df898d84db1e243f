import { required } from '../../../../core/helpers/required.js';
import { designSamples } from '../../samples/plan.js';

/** The methodology is described. */
export default required({
    code: 'T04-methodology',
    row: 'T04',
    also: ['D06'],
    kind: 'design',
    properties: ['methodology'],
    samples: designSamples,
    title: { ru: 'Нет методики испытания', en: 'The methodology is missing' },
    why: {
        ru: 'Испытание проводят по программе и методике: что и в каком порядке делают с каждым случаем.',
        en: 'A trial follows a program and a methodology: what is done with each case, in which order.',
    },
});
