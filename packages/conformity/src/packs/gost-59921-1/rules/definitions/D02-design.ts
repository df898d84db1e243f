import { section } from '../../../../core/helpers/section.js';
import { designSamples } from '../../samples/plan.js';

/** A program has a design. */
export default section({
    code: 'D02-design',
    row: 'D02',
    also: ['E06', 'D06', 'T04'],
    kind: 'design',
    samples: designSamples,
    why: {
        ru: 'Дизайн — методология испытания: контрольные группы, рандомизация, ослепление, выбор конечных точек. По нему формируют набор данных.',
        en: 'The design is the methodology of the trial: control groups, randomisation, blinding, choice of endpoints. The data set is formed by it.',
    },
});
