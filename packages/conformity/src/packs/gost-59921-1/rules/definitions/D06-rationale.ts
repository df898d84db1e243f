import { required } from '../../../../core/helpers/required.js';
import { programSamples } from '../../samples/trial.js';

/** The trial has a rationale. */
export default required({
    code: 'D06-rationale',
    row: 'D06',
    kind: 'program',
    properties: ['rationale'],
    samples: programSamples,
    title: { ru: 'Нет обоснования испытания', en: 'The trial has no rationale' },
    why: {
        ru: 'Программа — документ с обоснованием, целями, дизайном, анализом, методикой, мониторингом и ведением записей. Обоснование говорит, почему испытание нужно.',
        en: 'A program is a document with rationale, aims, design, analysis, methodology, monitoring and records. The rationale says why the trial is needed.',
    },
});
