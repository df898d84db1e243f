import { required } from '../../../../core/helpers/required.js';
import { responsibilitiesSamples } from '../../samples/conduct.js';

/** The sponsor approves the program. */
export default required({
    code: 'R04-approval',
    row: 'R04',
    kind: 'responsibilities',
    properties: ['approval'],
    samples: responsibilitiesSamples,
    title: { ru: 'Не сказано, как заявитель согласует программу', en: 'The sponsor’s approval is not addressed' },
    why: {
        ru: 'Заявитель согласует программу: без согласования её положения его не обязывают.',
        en: 'The sponsor approves the program: without approval it does not bind the sponsor.',
    },
});
