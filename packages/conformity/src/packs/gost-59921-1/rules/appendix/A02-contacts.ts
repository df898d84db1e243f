import { required } from '../../../../core/helpers/required.js';
import { ofSites } from '../../read/people.js';
import { organizationSamples } from '../../samples/trial.js';

/** Appendix A, A02: contact details are incomplete. */
export default required({
    code: 'A02-contacts',
    row: 'A02',
    kind: 'organization',
    of: ofSites,
    properties: ['address', 'phone', 'website', 'email'],
    samples: organizationSamples,
    base: 'report',
    title: { ru: 'Контакты организации неполны', en: 'Contact details are incomplete' },
    why: {
        ru: 'По адресу, телефону, сайту и электронной почте читатель отчёта может задать вопрос тем, кто проводил испытание.',
        en: 'With address, phone, site and e-mail a reader can ask those who did the trial.',
    },
});
