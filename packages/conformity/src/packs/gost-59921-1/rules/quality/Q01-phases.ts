import { required } from '../../../../core/helpers/required.js';
import { qualitySamples } from '../../samples/conduct.js';

/** There is an action at each phase. */
export default required({
    code: 'Q01-phases',
    row: 'Q01',
    kind: 'quality',
    properties: ['atPreparation', 'atConduct', 'atCompletion', 'atReport'],
    samples: qualitySamples,
    title: { ru: 'Качество контролируют не на каждом этапе', en: 'A phase has no quality control' },
    why: {
        ru: 'Контроль качества осуществляют на всех этапах: при подготовке, проведении, завершении и подготовке отчёта.',
        en: 'Quality is controlled at all phases: preparation, conduct, completion and report.',
    },
});
