import { section } from '../../../../core/helpers/section.js';
import { riskSamples } from '../../samples/conduct.js';

/** Risks are named. */
export default section({
    code: 'D09-risks',
    row: 'D09',
    kind: 'risk',
    samples: riskSamples,
    name: { ru: 'Риск1', en: 'Risk1' },
    why: {
        ru: 'Безопасность — отсутствие недопустимого риска. Чтобы её показать, риски называют, а для каждого говорят, когда он приемлем.',
        en: 'Safety is the absence of unacceptable risk. To show it, risks are named, and for each it is said when it is acceptable.',
    },
});
