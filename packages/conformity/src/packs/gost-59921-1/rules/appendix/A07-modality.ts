import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { reportedDatasetSamples } from '../../samples/report.js';

/** Appendix A, A07: the kind of data is missing. */
export default required({
    code: 'A07-modality',
    row: 'A07',
    also: ['N05'],
    kind: 'dataset',
    of: trialDatasets,
    properties: ['modality'],
    samples: reportedDatasetSamples,
    base: 'report',
    title: { ru: 'Не указан вид данных', en: 'The kind of data is missing' },
    why: {
        ru: 'Вид данных и модальность показывают, к каким исследованиям относится результат.',
        en: 'Kind of data and modality show for which studies the result holds.',
    },
});
