import { required } from '../../../../core/helpers/required.js';
import { programSamples } from '../../samples/trial.js';

/** The sponsor is named. */
export default required({
    code: 'D04-sponsor',
    row: 'D04',
    kind: 'program',
    properties: ['sponsor'],
    samples: programSamples,
    title: { ru: 'Не назван заявитель', en: 'The sponsor is not named' },
    why: {
        ru: 'Заявитель (спонсор) начинает испытание и отвечает за его организацию и финансирование.',
        en: 'The sponsor starts the trial and answers for its organization and funding.',
    },
});
