import { section } from '../../../../core/helpers/section.js';
import { evaluationSamples } from '../../samples/plan.js';

/** A program has a clinical evaluation. */
export default section({
    code: 'E01-evaluation',
    row: 'E01',
    also: ['E02', 'E03', 'E04', 'E10'],
    kind: 'evaluation',
    samples: evaluationSamples,
    why: {
        ru: 'Испытание — часть клинической оценки, в которой три звена: аналитическая валидация, клиническая связь и клиническая валидация.',
        en: 'The trial is part of a clinical evaluation with three links: analytical validation, clinical association and clinical validation.',
    },
});
