import { required } from '../../../../core/helpers/required.js';
import { evaluationSamples } from '../../samples/plan.js';

/** Accuracy, repeatability and reproducibility have evidence. */
export default required({
    code: 'E02-evidence',
    row: 'E02',
    kind: 'evaluation',
    properties: ['accuracy', 'repeatability', 'reproducibility'],
    samples: evaluationSamples,
    title: {
        ru: 'Аналитическая валидация подтверждена не полностью',
        en: 'Evidence of analytical validation is missing',
    },
    why: {
        ru: 'Аналитическая валидация показывает три свойства: точность вычислений, повторяемость на тех же данных и воспроизводимость в других условиях.',
        en: 'Analytical validation shows three properties: accuracy, repeatability on the same data, and reproducibility under other conditions.',
    },
});
