import { required } from '../../../../core/helpers/required.js';
import { monitoringSamples } from '../../samples/conduct.js';

/** Documents are traceable. */
export default required({
    code: 'C02-traceability',
    row: 'C02',
    kind: 'monitoring',
    properties: ['traceability'],
    samples: monitoringSamples,
    title: { ru: 'Не описана прослеживаемость документов', en: 'Traceability is not described' },
    why: {
        ru: 'Документы и данные ведут так, чтобы было видно, кто, что и когда изменил.',
        en: 'Documents and data are kept so that it can be seen who changed what, and when.',
    },
});
