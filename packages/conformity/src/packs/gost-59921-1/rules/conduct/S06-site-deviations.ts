import { required } from '../../../../core/helpers/required.js';
import { suspensionSamples } from '../../samples/conduct.js';

/** A site may be stopped for its deviations. */
export default required({
    code: 'S06-site-deviations',
    row: 'S06',
    kind: 'suspension',
    properties: ['siteDeviations'],
    samples: suspensionSamples,
    title: { ru: 'Нет правила об отклонениях центра', en: 'No rule on a site’s deviations' },
    why: {
        ru: 'Если мониторинг или аудит выявил серьёзные или повторные отклонения, заявитель рассматривает остановку центра или исследователя.',
        en: 'Where monitoring or audit finds serious or repeated deviations, the sponsor considers stopping the site or investigator.',
    },
});
