import { section } from '../../../../core/helpers/section.js';
import { monitoringSamples } from '../../samples/conduct.js';

/** Monitoring is described. */
export default section({
    code: 'R06-monitoring',
    row: 'R06',
    also: ['C01', 'C02', 'D06'],
    kind: 'monitoring',
    samples: monitoringSamples,
    why: {
        ru: 'Заявитель определяет вид и степень мониторинга; мониторинг и ведение записей — обязательные части программы.',
        en: 'The sponsor sets kind and extent of monitoring; monitoring and records are parts of every program.',
    },
});
