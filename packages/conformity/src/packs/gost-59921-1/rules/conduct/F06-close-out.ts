import { required } from '../../../../core/helpers/required.js';
import { completionSamples } from '../../samples/conduct.js';

/** The close-out has four items. */
export default required({
    code: 'F06-close-out',
    row: 'F06',
    kind: 'completion',
    properties: ['documentsReceived', 'systemRemoved', 'problemsResolved', 'partiesNotified'],
    samples: completionSamples,
    title: { ru: 'Закрытие испытания описано не полностью', en: 'The close-out is incomplete' },
    why: {
        ru: 'При закрытии подтверждают четыре вещи: документы получены, система деинсталлирована, проблемы решены, стороны уведомлены.',
        en: 'The close-out confirms four things: documents received, system removed, problems resolved, parties notified.',
    },
});
