import { required } from '../../../../core/helpers/required.js';
import { begunReports } from '../../read/reports.js';
import { reportSamples } from '../../samples/report.js';

/** Appendix A, A20: limitations are missing. */
export default required({
    code: 'A20-limitations',
    row: 'A20',
    kind: 'report',
    of: begunReports,
    properties: ['limitations'],
    samples: reportSamples,
    base: 'report',
    title: { ru: 'Не указаны ограничения', en: 'Limitations are missing' },
    why: {
        ru: 'У каждого испытания есть источники смещения и неточности; названные, они не подрывают вывод, а уточняют его.',
        en: 'Every trial has sources of bias and imprecision; named, they sharpen its conclusion.',
    },
});
