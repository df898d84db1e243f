import { section } from '../../../../core/helpers/section.js';
import { analysisSamples, robustnessSamples } from '../../samples/plan.js';

/** A program has an analysis plan. */
export default section({
    code: 'P09-analysis',
    row: 'P09',
    also: ['D06', 'E09'],
    kind: 'analysis',
    samples: { ...analysisSamples, ...robustnessSamples },
    why: {
        ru: 'В программе должны быть указаны методы анализа и обработки данных: иначе результат можно подобрать после того, как данные увидены.',
        en: 'The program must state the methods of analysis and data processing: else the result can be picked after the data are seen.',
    },
});
