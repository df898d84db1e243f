import { required } from '../../../../core/helpers/required.js';
import { designSamples } from '../../samples/plan.js';

/** The design says what it does about control, randomisation and blinding. */
export default required({
    code: 'D02-groups',
    row: 'D02',
    kind: 'design',
    properties: ['control', 'randomisation', 'blinding'],
    samples: designSamples,
    title: { ru: 'Дизайн описан не полностью', en: 'The design is incomplete' },
    hint: { ru: 'Если чего-то нет, так и напишите, с причиной.', en: 'Where there is none, say so, with the reason.' },
    why: {
        ru: 'Определение 3.4 называет три средства против смещения: контрольные группы, рандомизацию, ослепление. Программа говорит о каждом, даже если его нет.',
        en: 'Definition 3.4 names three means against bias: control groups, randomisation, blinding. The program speaks of each, even where there is none.',
    },
});
