import { required } from '../../../../core/helpers/required.js';
import { designSamples } from '../../samples/plan.js';

/** The design has a date. */
export default required({
    code: 'E06-design-date',
    row: 'E06',
    kind: 'design',
    properties: ['date'],
    samples: designSamples,
    title: { ru: 'У дизайна нет даты', en: 'The design has no date' },
    why: {
        ru: 'Набор данных формируют по уже готовому дизайну. Чтобы это было видно, у дизайна есть дата утверждения.',
        en: 'The data set is formed by a design that is there already. To show it, the design has a date.',
    },
});
