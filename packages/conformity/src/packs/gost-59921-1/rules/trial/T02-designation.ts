import { required } from '../../../../core/helpers/required.js';
import { referenceSamples } from '../../samples/trial.js';

/** A cited act has its designation and edition. */
export default required({
    code: 'T02-designation',
    row: 'T02',
    kind: 'reference',
    // A publication has a bibliographic entry instead.
    of: model => model.all('reference').filter(({ properties }) => !properties.source),
    properties: ['designation', 'edition'],
    samples: referenceSamples,
    title: { ru: 'У ссылки нет обозначения или редакции', en: 'A reference has no designation or edition' },
    why: {
        ru: 'По обозначению и редакции видно, какой акт применён и действует ли он. Для публикации вместо них пишут библиографическое описание.',
        en: 'Designation and edition show which act was applied and whether it is in force. A publication has a bibliographic entry instead.',
    },
});
