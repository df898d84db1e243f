import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { datasetSamples } from '../../samples/trial.js';

/** The data set has a formation date, unless it is still to be collected. */
export default required({
    code: 'E06-formed',
    row: 'E06',
    kind: 'dataset',
    of: model => (model.first('design')?.properties.timing?.value === 'prospective' ? [] : trialDatasets(model)),
    properties: ['formed'],
    samples: datasetSamples,
    title: { ru: 'У набора данных нет даты формирования', en: 'The data set has no formation date' },
    why: {
        ru: 'Дата формирования показывает, что дизайн появился раньше набора данных. Для проспективного сбора, который ещё не начат, дата не нужна.',
        en: 'The formation date shows that the design came before the data set. A prospective collection that is still to come needs none.',
    },
});
