import { required } from '../../../../core/helpers/required.js';
import { programSamples } from '../../samples/trial.js';

/** The title page has room for agreement and approval. */
export default required({
    code: 'R04-title-page',
    row: 'R04',
    kind: 'program',
    properties: ['agreed', 'approved'],
    samples: programSamples,
    title: { ru: 'На титульном листе нет согласования', en: 'The title page has no approval' },
    why: {
        ru: 'Согласование и утверждение стоят на титульном листе: кто согласовал, кто утвердил. Подписи и даты ставят люди.',
        en: 'Agreement and approval stand on the title page: who agreed, who approved. Signatures and dates are set by people.',
    },
});
