import { required } from '../../../../core/helpers/required.js';
import { monitoringSamples } from '../../samples/conduct.js';

/** Kind and extent of monitoring are stated. */
export default required({
    code: 'R06-kind',
    row: 'R06',
    kind: 'monitoring',
    properties: ['kind', 'extent'],
    samples: monitoringSamples,
    title: { ru: 'Не указан вид или степень мониторинга', en: 'Kind or extent of monitoring is missing' },
    why: {
        ru: 'Вид мониторинга (выездной, дистанционный) и степень (что и сколько сверяют) выбирает заявитель по риску испытания.',
        en: 'Kind (on site, remote) and extent (what is verified, how much) are chosen by the sponsor by the risk of the trial.',
    },
});
