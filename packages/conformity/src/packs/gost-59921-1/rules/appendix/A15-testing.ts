import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A15: the testing is not described. */
export default required({
    code: 'A15-testing',
    row: 'A15',
    kind: 'report',
    of: begunReports,
    properties: ['testing', 'version'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Не описано тестирование системы', en: 'The testing is not described' },
    why: {
        ru: 'Отчёт говорит, какая версия испытана, как она установлена и как к ней получали доступ.',
        en: 'The report says which version was tried, how it was installed and accessed.',
    },
});
