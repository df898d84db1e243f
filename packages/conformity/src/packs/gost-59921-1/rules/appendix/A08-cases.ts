import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { reportedDatasetSamples } from '../../samples/report.js';

/** Appendix A, A08: the number of cases is missing. */
export default required({
    code: 'A08-cases',
    row: 'A08',
    kind: 'dataset',
    of: trialDatasets,
    properties: ['cases'],
    samples: reportedDatasetSamples,
    base: 'report',
    title: { ru: 'Не указано число случаев', en: 'The number of cases is missing' },
    why: {
        ru: 'Отчёт приводит число включённых случаев: с ним сверяют программу и таблицу результатов.',
        en: 'The report gives the number of cases included, to be checked against program and results.',
    },
});
