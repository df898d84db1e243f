import { required } from '../../../../core/helpers/required.js';
import { suspensionSamples } from '../../samples/conduct.js';

/** The sponsor is told of a stop. */
export default required({
    code: 'S01-notification',
    row: 'S01',
    kind: 'suspension',
    properties: ['notification'],
    samples: suspensionSamples,
    title: { ru: 'Не сказано, как извещают заявителя', en: 'Nothing says how the sponsor is told' },
    why: {
        ru: 'Если испытание остановлено без согласия заявителя, его извещают немедленно и письменно объясняют причину.',
        en: 'Where the trial stops without the sponsor’s consent, it is told at once, with a written explanation.',
    },
});
