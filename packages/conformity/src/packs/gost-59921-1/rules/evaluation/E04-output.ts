import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The output of the system is named. */
export default required({
    code: 'E04-output',
    row: 'E04',
    kind: 'system',
    properties: ['output'],
    samples: systemSamples,
    title: { ru: 'Не названы выходные данные', en: 'The output is not named' },
    why: {
        ru: 'Клиническая связь — это связь выходных данных системы с её назначением. Без списка выходных данных нечего обосновывать.',
        en: 'Clinical association relates the output of the system to its intended use. Without a list of outputs there is nothing to justify.',
    },
});
