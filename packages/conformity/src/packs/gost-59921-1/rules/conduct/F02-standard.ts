import { required } from '../../../../core/helpers/required.js';
import { completionSamples } from '../../samples/conduct.js';

/** The report follows GOST R ISO 14155. */
export default required({
    code: 'F02-standard',
    row: 'F02',
    kind: 'completion',
    properties: ['reportStandard'],
    samples: completionSamples,
    title: { ru: 'Не сказано, по чему оформляют отчёт', en: 'The standard of the report is missing' },
    why: {
        ru: 'Отчётные документы оформляют по ГОСТ Р ИСО 14155 и действующим актам.',
        en: 'The report follows GOST R ISO 14155 and the acts in force.',
    },
});
