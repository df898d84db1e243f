import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A24: performers are missing. */
export default required({
    code: 'A24-performers',
    row: 'A24',
    kind: 'report',
    of: begunReports,
    properties: ['performers'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Не указаны исполнители', en: 'Performers are missing' },
    why: {
        ru: 'Список исполнителей показывает, кто провёл испытание и отвечает за данные.',
        en: 'The list of performers shows who did the trial and answers for the data.',
    },
});
