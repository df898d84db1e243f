import { required } from '../../../../core/helpers/required.js';
import { riskSamples } from '../../samples/conduct.js';

/** Each risk says when it is acceptable. */
export default required({
    code: 'D09-acceptability',
    row: 'D09',
    kind: 'risk',
    properties: ['acceptability'],
    samples: riskSamples,
    title: { ru: 'У риска нет критерия приемлемости', en: 'A risk has no acceptability criterion' },
    why: {
        ru: 'Без критерия приемлемости нельзя сказать, допустим ли риск, а значит, безопасна ли система.',
        en: 'Without a criterion nobody can say whether the risk is acceptable, and so whether the system is safe.',
    },
});
