import { required } from '../../../../core/helpers/required.js';
import { suspensionSamples } from '../../samples/conduct.js';

/** Both levels of risk have their consequence. */
export default required({
    code: 'S05-risk-levels',
    row: 'S05',
    kind: 'suspension',
    properties: ['suspectedRisk', 'confirmedRisk'],
    samples: suspensionSamples,
    title: { ru: 'Описаны не оба уровня риска', en: 'A level of risk is not addressed' },
    why: {
        ru: 'Подозрение на неприемлемый риск приостанавливает испытание до оценки, подтверждённый риск его прекращает. Нужны оба правила.',
        en: 'A suspected unacceptable risk suspends the trial until it is judged; a confirmed one ends it. Both rules are needed.',
    },
});
