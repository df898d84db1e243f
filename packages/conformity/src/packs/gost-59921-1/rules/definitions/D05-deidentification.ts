import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { datasetSamples } from '../../samples/trial.js';

/** De-identification is stated. */
export default required({
    code: 'D05-deidentification',
    row: 'D05',
    also: ['A10'],
    kind: 'dataset',
    of: trialDatasets,
    properties: ['deidentification'],
    samples: datasetSamples,
    title: { ru: 'Не сказано об обезличивании', en: 'De-identification is not stated' },
    why: {
        ru: 'Набор данных готовят по законодательству об информации и персональных данных: сведения о людях обезличивают, и программа говорит как.',
        en: 'A data set is prepared under the law on information and personal data: it is de-identified, and the program says how.',
    },
});
