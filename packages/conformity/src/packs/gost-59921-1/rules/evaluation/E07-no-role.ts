import { required } from '../../../../core/helpers/required.js';
import { datasetSamples } from '../../samples/trial.js';

/** A data set has a role. */
export default required({
    code: 'E07-no-role',
    row: 'E07',
    kind: 'dataset',
    properties: ['role'],
    samples: datasetSamples,
    title: { ru: 'У набора данных нет роли', en: 'A data set has no role' },
    why: {
        ru: 'По роли видно, на каких данных систему испытывают, а на каких её обучали, настраивали и оценивали впервые: эти наборы не должны совпадать.',
        en: 'The role shows on which data the system is tried, and on which it was trained, tuned and first evaluated: these must not be the same.',
    },
});
