import { required } from '../../../../core/helpers/required.js';
import { preparationSamples } from '../../samples/plan.js';

/** The contract is concluded. */
export default required({
    code: 'PR3-contract',
    row: 'PR3',
    kind: 'preparation',
    properties: ['contract'],
    samples: preparationSamples,
    title: { ru: 'Не указан договор', en: 'The contract is missing' },
    why: {
        ru: 'Договор на проведение испытания заключают до начала: номер и дату указывают в программе.',
        en: 'The contract on the trial is concluded before the start; the program gives number and date.',
    },
});
