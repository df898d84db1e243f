import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A23: the section “other” is missing. */
export default required({
    code: 'A23-other',
    row: 'A23',
    kind: 'report',
    of: begunReports,
    properties: ['other'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Нет раздела «прочее»', en: 'The section “other” is missing' },
    why: {
        ru: 'Последний пункт рекомендованной формы; если добавить нечего, пишут «нет» с причиной.',
        en: 'The last item of the recommended form; where there is nothing to add, write “none” with the reason.',
    },
});
