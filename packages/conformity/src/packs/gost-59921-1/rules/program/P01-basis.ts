import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** The three statements that a program builds on. */
export default required({
    code: 'P01-basis',
    row: 'P01',
    kind: 'system',
    properties: ['purpose', 'usage', 'performance'],
    samples: systemSamples,
    title: { ru: 'Не описано, на чём основана программа', en: 'The basis of the program is not described' },
    why: {
        ru: 'Программу разрабатывают по трём описаниям: назначение системы, анализ данных о её эксплуатационных характеристиках, предполагаемый способ применения. От них зависят цели, популяция и показатели.',
        en: 'A program is developed from three descriptions: the intended use, the analysis of performance data and the intended method of use. Objectives, population and metrics follow from them.',
    },
});
