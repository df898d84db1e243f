import { required } from '../../../../core/helpers/required.js';
import { preparationSamples } from '../../samples/plan.js';

/** The manufacturer's documents are received. */
export default required({
    code: 'PR1-documentation',
    row: 'PR1',
    kind: 'preparation',
    properties: ['documentation'],
    samples: preparationSamples,
    title: { ru: 'Не указана документация изготовителя', en: 'The manufacturer’s documents are missing' },
    hint: { ru: 'Для каждого документа: название, версия, дата.', en: 'For each document: title, version, date.' },
    why: {
        ru: 'Назначение и заявленные характеристики берут из документации изготовителя, поэтому она должна быть получена до начала испытания.',
        en: 'Intended use and claims come from the manufacturer’s documents, so these must be received before the start.',
    },
});
