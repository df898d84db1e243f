import { required } from '../../../../core/helpers/required.js';
import { monitoringSamples } from '../../samples/conduct.js';

/** Deviations are recorded. */
export default required({
    code: 'C01-deviations',
    row: 'C01',
    kind: 'monitoring',
    properties: ['deviations'],
    samples: monitoringSamples,
    title: { ru: 'Не сказано, как учитывают отклонения', en: 'Nothing says how deviations are recorded' },
    why: {
        ru: 'Все участники следуют программе. Чтобы это было видно, отклонения от неё записывают.',
        en: 'Everyone follows the program. To show it, deviations are recorded.',
    },
});
