import { section } from '../../../../core/helpers/section.js';
import { systemSamples } from '../../samples/trial.js';

/** Everything in a program is said of one system. */
export default section({
    code: 'P01-system',
    row: 'P01',
    also: ['P02', 'P07', 'PR4', 'PR5', 'D04', 'D07', 'E04', 'E05', 'N06'],
    kind: 'system',
    name: { ru: 'Система', en: 'System' },
    samples: systemSamples,
    why: {
        ru: 'Программа строится от описания системы: её назначения, эксплуатационных характеристик и способа применения. Без системы нечего испытывать.',
        en: 'A program starts from the system: its intended use, performance data and method of use. Without a system there is nothing to try.',
    },
});
