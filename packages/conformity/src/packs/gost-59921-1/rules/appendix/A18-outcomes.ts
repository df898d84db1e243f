import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A18: outcomes are not described. */
export default required({
    code: 'A18-outcomes',
    row: 'A18',
    kind: 'report',
    of: begunReports,
    properties: ['expectedOutcomes', 'unexpectedOutcomes'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Не описаны исходы', en: 'Outcomes are not described' },
    why: {
        ru: 'Отчёт делит исходы на ожидаемые и непредвиденные: отказ системы — не отрицательный ответ.',
        en: 'The report tells expected from unexpected outcomes: a failure is not a negative answer.',
    },
});
