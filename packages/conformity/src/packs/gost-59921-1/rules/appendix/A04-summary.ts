import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A04: the summary is incomplete. */
export default required({
    code: 'A04-summary',
    row: 'A04',
    also: ['A21'],
    kind: 'report',
    of: begunReports,
    properties: ['design', 'materials', 'methods', 'results', 'conclusions'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Резюме отчёта неполно', en: 'The summary is incomplete' },
    why: {
        ru: 'Резюме из пяти частей — дизайн, материалы, методы, результаты, выводы — позволяет понять испытание за минуту.',
        en: 'A summary of five parts (design, materials, methods, results, conclusions) lets one grasp the trial in a minute.',
    },
});
