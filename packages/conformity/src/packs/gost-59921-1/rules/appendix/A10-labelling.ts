import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { reportedDatasetSamples } from '../../samples/report.js';

/** Appendix A, A10: labelling or registration is missing. */
export default required({
    code: 'A10-labelling',
    row: 'A10',
    kind: 'dataset',
    of: trialDatasets,
    properties: ['labelling', 'registration'],
    samples: reportedDatasetSamples,
    base: 'report',
    title: { ru: 'Не описаны разметка или регистрация', en: 'Labelling or registration is missing' },
    why: {
        ru: 'Характеристика набора говорит, как он размечен и зарегистрирован ли; если нет — почему.',
        en: 'The description of the set says how it was labelled, and whether it is registered; if not, why.',
    },
});
