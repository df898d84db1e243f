import { required } from '../../../../core/helpers/required.js';
import { completionSamples } from '../../samples/conduct.js';

/** A report is issued in every case. */
export default required({
    code: 'F01-report',
    row: 'F01',
    kind: 'completion',
    properties: ['report'],
    samples: completionSamples,
    title: { ru: 'Не сказано об отчёте', en: 'Nothing is said of the report' },
    hint: { ru: 'Отчёт нужен и при досрочном прекращении.', en: 'A report is due after an early stop too.' },
    why: {
        ru: 'Отчётные документы оформляют после завершения испытания, даже если его прекратили: неудачный результат тоже результат.',
        en: 'Reports are issued after the trial even when it was stopped: a bad result is a result.',
    },
});
