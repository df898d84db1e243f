import { required } from '../../../../core/helpers/required.js';
import { riskSamples } from '../../samples/conduct.js';

/** A risk has severity and probability. */
export default required({
    code: 'D09-assessed',
    row: 'D09',
    kind: 'risk',
    properties: ['severity', 'probability'],
    samples: riskSamples,
    title: { ru: 'Риск не оценён', en: 'A risk is not assessed' },
    why: {
        ru: 'Риск — сочетание вероятности вреда и его тяжести (ГОСТ ISO 14971). Без них нельзя сказать, приемлем ли он (определение 3.2).',
        en: 'A risk combines the probability of harm and its severity (GOST ISO 14971). Without both nobody can say whether it is acceptable (definition 3.2).',
    },
});
