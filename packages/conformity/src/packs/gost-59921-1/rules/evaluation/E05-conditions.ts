import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The intended use names the conditions. */
export default required({
    code: 'E05-conditions',
    row: 'E05',
    kind: 'system',
    properties: ['conditions'],
    samples: systemSamples,
    title: { ru: 'Не названы целевые патологии', en: 'The target conditions are not named' },
    why: {
        ru: 'Эффективность показывают на целевой выборке. По целевым патологиям видно, лежат ли конечные точки в пределах назначения.',
        en: 'Effectiveness is shown in a target sample. The target conditions show whether endpoints lie within the intended use.',
    },
});
