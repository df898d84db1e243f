import { required } from '../../../../core/helpers/required.js';
import { ofSites } from '../../read/people.js';
import { organizationSamples } from '../../samples/trial.js';

/** Appendix A, A01: the organization has no full name. */
export default required({
    code: 'A01-name',
    row: 'A01',
    kind: 'organization',
    of: ofSites,
    properties: ['fullName'],
    samples: organizationSamples,
    base: 'report',
    title: { ru: 'Нет полного названия организации', en: 'The organization has no full name' },
    why: {
        ru: 'Отчёт называет полностью медицинскую организацию, на базе которой прошло испытание.',
        en: 'The report gives the full name of the organization at which the trial was done.',
    },
});
