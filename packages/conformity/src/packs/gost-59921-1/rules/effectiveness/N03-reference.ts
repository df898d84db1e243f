import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { datasetSamples } from '../../samples/trial.js';

/** The data set has a reference standard. */
export default required({
    code: 'N03-reference',
    row: 'N03',
    kind: 'dataset',
    of: trialDatasets,
    properties: ['referenceStandard'],
    samples: datasetSamples,
    title: { ru: 'Нет эталона', en: 'There is no reference standard' },
    why: {
        ru: 'Клиническую валидацию проводят на верифицированном наборе: для каждого случая известно, есть ли патология на самом деле, и откуда это известно.',
        en: 'Clinical validation needs a verified data set: for each case it is known whether the condition is there, and how that is known.',
    },
});
