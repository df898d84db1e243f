import { required } from '../../../../core/helpers/required.js';
import { qualitySamples } from '../../samples/conduct.js';

/** Documents are properly drawn up and kept. */
export default required({
    code: 'Q02-documents',
    row: 'Q02',
    kind: 'quality',
    properties: ['documents'],
    samples: qualitySamples,
    title: { ru: 'Не сказано об оформлении документов', en: 'Nothing is said of how documents are drawn up' },
    why: {
        ru: 'Документы оформляют надлежащим образом и хранят после окончания испытания.',
        en: 'Documents are properly drawn up, and kept after the trial.',
    },
});
