import { required } from '../../../../core/helpers/required.js';
import { preparationSamples } from '../../samples/plan.js';

/** Technical tests have acts. */
export default required({
    code: 'PR2-acts',
    row: 'PR2',
    kind: 'preparation',
    properties: ['technicalTests'],
    samples: preparationSamples,
    title: { ru: 'Нет актов технических испытаний', en: 'Acts of technical tests are missing' },
    why: {
        ru: 'До клинического испытания проводят технические испытания и получают их акты и протоколы. К предварительному испытанию это не относится.',
        en: 'Technical tests with their acts precede a clinical trial. A preliminary trial is exempt.',
    },
});
