import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { datasetSamples } from '../../samples/trial.js';

/** The data set says whose data it holds. */
export default required({
    code: 'P02-population',
    row: 'P02',
    kind: 'dataset',
    of: trialDatasets,
    properties: ['population'],
    samples: datasetSamples,
    title: { ru: 'У набора данных нет популяции', en: 'The data set has no population' },
    why: {
        ru: 'По популяции набора данных видно, для каких пациентов получен результат и охвачены ли группы из назначения.',
        en: 'The population of the data set shows for which patients the result holds, and whether the groups of the intended use are covered.',
    },
});
