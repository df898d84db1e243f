import { required } from '../../../../core/helpers/required.js';
import { preparationSamples } from '../../samples/plan.js';

/** Parameters and indicators come from the right hands. */
export default required({
    code: 'N04-handed-over',
    row: 'N04',
    kind: 'preparation',
    properties: ['indicators', 'parameters'],
    samples: preparationSamples,
    title: { ru: 'Не сказано, кто задал параметры и показатели', en: 'Who set parameters and indicators is missing' },
    why: {
        ru: 'Параметры эффективности задают исследователи, показатели для проверки передаёт изготовитель. Оба источника записывают.',
        en: 'Investigators set the parameters, the manufacturer hands over the indicators to be verified. Both are recorded.',
    },
});
