import { section } from '../../../../core/helpers/section.js';
import { referenceSamples } from '../../samples/trial.js';

/** A registration trial cites the acts that it follows. */
export default section({
    code: 'T02-acts',
    row: 'T02',
    kind: 'reference',
    samples: referenceSamples,
    name: { ru: 'Акт1', en: 'Act1' },
    why: {
        ru: 'Испытание с целью регистрации проводят по действующим нормативным правовым актам. Программа называет их.',
        en: 'A registration trial follows the acts in force. The program names them.',
    },
});
