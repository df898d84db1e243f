import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A22: funding is missing. */
export default required({
    code: 'A22-funding',
    row: 'A22',
    kind: 'report',
    of: begunReports,
    properties: ['funding'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Не указаны источники финансирования', en: 'Funding is missing' },
    why: {
        ru: 'Источник средств — часть сведений о возможном влиянии; если его не было, так и пишут.',
        en: 'The source of funds belongs to what is known of possible influence; where there was none, say so.',
    },
});
