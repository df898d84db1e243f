import { required } from '../../../../core/helpers/required.js';
import { completionSamples } from '../../samples/conduct.js';

/** A transfer of storage is documented. */
export default required({
    code: 'F05-transfer',
    row: 'F05',
    also: ['R07'],
    kind: 'completion',
    properties: ['transfer'],
    samples: completionSamples,
    title: { ru: 'Не сказано о передаче хранения', en: 'Transfer of storage is not addressed' },
    hint: {
        ru: 'Если передача исключена, напишите «нет» с причиной.',
        en: 'If none will happen, write “none” with the reason.',
    },
    why: {
        ru: 'Хранение можно передать другой стороне, но передачу документально подтверждают: иначе документы не найти.',
        en: 'Storage may be transferred to another party, but the transfer is documented: else the records cannot be found.',
    },
});
