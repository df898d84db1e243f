import { required } from '../../../../core/helpers/required.js';
import { evaluationSamples } from '../../samples/plan.js';

/** The three links are done or planned. */
export default required({
    code: 'E01-links',
    row: 'E01',
    kind: 'evaluation',
    properties: ['analyticalValidation', 'clinicalAssociation', 'clinicalValidation'],
    samples: evaluationSamples,
    title: { ru: 'Названы не все звенья клинической оценки', en: 'A link of the clinical evaluation is missing' },
    why: {
        ru: 'Аналитическая валидация отвечает, верно ли система считает; клиническая связь — связан ли её ответ с болезнью; клиническая валидация — помогает ли она на целевых пациентах. Каждое звено выполнено или запланировано.',
        en: 'Analytical validation asks whether the system computes rightly; clinical association whether its answer relates to the disease; clinical validation whether it serves the target patients. Each is done or planned.',
    },
});
