import { required } from '../../../../core/helpers/required.js';
import { robustnessSamples } from '../../samples/plan.js';

/** Robustness and the analysis per site are planned. */
export default required({
    code: 'E09-planned',
    row: 'E09',
    kind: 'analysis',
    properties: ['robustness', 'perSite'],
    samples: robustnessSamples,
    title: { ru: 'Проверка устойчивости не запланирована', en: 'The test of robustness is not planned' },
    why: {
        ru: 'Стандарт советует проверить устойчивость к изменению входных данных. Для этого анализ планирует показатели по источникам: по центрам, аппаратам, организациям.',
        en: 'The standard advises testing robustness to changed input. So the analysis plans metrics by source: sites, devices, organizations.',
    },
});
