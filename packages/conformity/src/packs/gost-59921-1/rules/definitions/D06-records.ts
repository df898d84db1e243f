import { required } from '../../../../core/helpers/required.js';
import { monitoringSamples } from '../../samples/conduct.js';

/** The keeping of records is described. */
export default required({
    code: 'D06-records',
    row: 'D06',
    also: ['C02'],
    kind: 'monitoring',
    properties: ['records'],
    samples: monitoringSamples,
    title: { ru: 'Не описано ведение записей', en: 'The keeping of records is not described' },
    why: {
        ru: 'По записям можно восстановить ход испытания. Программа говорит, где и как их ведут.',
        en: 'Records allow the course of the trial to be traced. The program says where and how they are kept.',
    },
});
