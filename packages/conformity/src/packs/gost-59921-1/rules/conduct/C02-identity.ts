import { required } from '../../../../core/helpers/required.js';
import { programSamples } from '../../samples/trial.js';

/** The program has number, version and date. */
export default required({
    code: 'C02-identity',
    row: 'C02',
    kind: 'program',
    properties: ['number', 'version'],
    samples: programSamples,
    title: { ru: 'У программы нет номера или версии', en: 'The program has no number or version' },
    why: {
        ru: 'Документом можно управлять, если у него есть номер, версия и дата; по ним отличают действующую программу от прежней.',
        en: 'A document can be managed if it has number, version and date: they tell the program in force from an earlier one.',
    },
});
