import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { reportedDatasetSamples } from '../../samples/report.js';

/** Appendix A, A12: how the set was formed is missing. */
export default required({
    code: 'A12-sampling',
    row: 'A12',
    also: ['E06'],
    kind: 'dataset',
    of: trialDatasets,
    properties: ['sampling'],
    samples: reportedDatasetSamples,
    base: 'report',
    title: { ru: 'Не указан способ формирования набора', en: 'How the set was formed is missing' },
    why: {
        ru: 'Последовательный и случайный отбор воспроизводят поток пациентов, отбор «случай — контроль» — нет. Без способа отбора показатели не истолковать.',
        en: 'Consecutive and random selection reproduce the flow of patients, case-control does not. Metrics cannot be read without it.',
    },
});
