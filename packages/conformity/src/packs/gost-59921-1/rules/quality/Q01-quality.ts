import { section } from '../../../../core/helpers/section.js';
import { qualitySamples } from '../../samples/conduct.js';

/** Quality control is described. */
export default section({
    code: 'Q01-quality',
    row: 'Q01',
    also: ['Q02'],
    kind: 'quality',
    samples: qualitySamples,
    why: {
        ru: 'Весь процесс испытания сопровождает контроль качества: на каждом этапе, с документами.',
        en: 'Quality control goes with the whole trial: at each phase, with documents.',
    },
});
