import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { datasetSamples } from '../../samples/trial.js';

/** The data set has its passport. */
export default required({
    code: 'N05-passport',
    row: 'N05',
    kind: 'dataset',
    of: trialDatasets,
    properties: ['passport', 'version', 'owner', 'format'],
    samples: datasetSamples,
    title: { ru: 'Паспорт набора данных не заполнен', en: 'The passport of the data set is incomplete' },
    why: {
        ru: 'Структура и порядок применения набора данных отвечают ГОСТ Р 59921.5: паспорт, версия, правообладатель, формат.',
        en: 'Structure and use of the data set meet GOST R 59921.5: passport, version, owner, format.',
    },
});
