import { required } from '../../../../core/helpers/required.js';
import { responsibilitiesSamples } from '../../samples/conduct.js';

/** There is no undue influence. */
export default required({
    code: 'R05-influence',
    row: 'R05',
    kind: 'responsibilities',
    properties: ['noInfluence'],
    samples: responsibilitiesSamples,
    title: { ru: 'Не сказано о недопущении влияния', en: 'Undue influence is not ruled out' },
    why: {
        ru: 'Заявитель избегает влияния на участников и их мотивации. Программа говорит, чем это обеспечено.',
        en: 'The sponsor avoids undue influence on the parties. The program says how.',
    },
});
