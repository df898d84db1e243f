import { required } from '../../../../core/helpers/required.js';
import { programSamples } from '../../samples/trial.js';

/** The program says when the trial starts. */
export default required({
    code: 'PR3-start',
    row: 'PR3',
    kind: 'program',
    properties: ['start'],
    samples: programSamples,
    title: { ru: 'Не указано начало испытания', en: 'The start of the trial is missing' },
    hint: {
        ru: 'Хватит планируемой даты.',
        en: 'A planned date will do.',
    },
    why: {
        ru: 'Договор, технические испытания, решение комитета и инсталляция предшествуют началу (пункт 5.4.1). Без даты начала этого не видно.',
        en: 'Contract, technical tests, the committee’s decision and the installation precede the start (clause 5.4.1). Without its date nobody can see it.',
    },
});
