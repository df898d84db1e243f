import { required } from '../../../../core/helpers/required.js';
import { suspensionSamples } from '../../samples/conduct.js';

/** Data are safe whatever the reason for a stop. */
export default required({
    code: 'S02-data-safety',
    row: 'S02',
    kind: 'suspension',
    properties: ['dataSafety'],
    samples: suspensionSamples,
    title: { ru: 'Не описана сохранность данных', en: 'Data safety is not described' },
    why: {
        ru: 'По какой бы причине испытание ни остановили, процедуры безопасности данных соблюдают полностью.',
        en: 'Whatever the reason for a stop, the procedures for the safety of the data are observed in full.',
    },
});
