import { required } from '../../../../core/helpers/required.js';
import { siteSamples } from '../../samples/trial.js';

/** A program has a site. */
export default required({
    code: 'D01-site',
    row: 'D01',
    kind: 'program',
    properties: ['site'],
    samples: siteSamples,
    title: { ru: 'Нет исследовательского центра', en: 'There is no site' },
    why: {
        ru: 'Испытание проводят в исследовательском центре, и за него в каждом центре отвечает один главный исследователь.',
        en: 'A trial is done at a site, and one principal investigator answers for it at each.',
    },
});
