import { required } from '../../../../core/helpers/required.js';
import { responsibilitiesSamples } from '../../samples/conduct.js';

/** The sponsor selects the site, initiates the trial, gives access to documents. */
export default required({
    code: 'R01-site',
    row: 'R01',
    kind: 'responsibilities',
    properties: ['siteSelection', 'initiation', 'documentAccess'],
    samples: responsibilitiesSamples,
    title: {
        ru: 'Не описаны выбор центра, инициация или доступ к документам',
        en: 'Selection, initiation or access is missing',
    },
    why: {
        ru: 'Заявитель выбирает центр, начинает испытание и даёт исследователям документацию, в том числе руководство пользователя.',
        en: 'The sponsor selects the site, starts the trial and gives the investigators the documents, the user manual too.',
    },
});
