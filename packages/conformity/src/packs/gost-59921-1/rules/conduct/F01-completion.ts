import { section } from '../../../../core/helpers/section.js';
import { completionSamples } from '../../samples/conduct.js';

/** Completion, report and records are described. */
export default section({
    code: 'F01-completion',
    row: 'F01',
    also: ['F02', 'F03', 'F04', 'F05', 'F06', 'R07'],
    kind: 'completion',
    samples: completionSamples,
    why: {
        ru: 'Пункт 5.6 требует отчёта, хранения документов не менее трёх лет и закрытия испытания.',
        en: 'Clause 5.6 asks for a report, records kept for three years or more, and a close-out.',
    },
});
