import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A03: the report has no dates. */
export default required({
    code: 'A03-dates',
    row: 'A03',
    kind: 'report',
    of: begunReports,
    properties: ['start', 'end'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'В отчёте нет дат испытания', en: 'The report has no dates' },
    why: {
        ru: 'Диапазон дат показывает, когда получены результаты и к какому времени они относятся.',
        en: 'The range of dates shows when the results were obtained.',
    },
});
