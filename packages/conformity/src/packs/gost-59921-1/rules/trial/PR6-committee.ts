import { required } from '../../../../core/helpers/required.js';
import { ethicsSamples } from '../../samples/conduct.js';

/** Committee, date of submission and decision are named. */
export default required({
    code: 'PR6-committee',
    row: 'PR6',
    kind: 'ethics',
    properties: ['committee', 'submitted', 'decision'],
    samples: ethicsSamples,
    title: { ru: 'Решение этического комитета не указано', en: 'The ethics committee’s decision is missing' },
    why: {
        ru: 'До начала испытания программу направляют в независимый этический комитет. Указывают комитет, дату и решение.',
        en: 'Before the start the program is sent to an independent ethics committee. Committee, date and decision are stated.',
    },
});
