import { required } from '../../../../core/helpers/required.js';

/** Appendix A, A16: the process is not described. */
export default required({
    code: 'A16-flow',
    row: 'A16',
    kind: 'design',
    properties: ['flow'],
    samples: { flow: { ru: 'Отбор, разметка, обработка, отчёт', en: 'Selection, reference, processing, report' } },
    base: 'report',
    title: { ru: 'Не описан процесс испытания', en: 'The process is not described' },
    why: {
        ru: 'Краткое описание процесса или схема показывает путь случая от отбора до результата.',
        en: 'A short description or a diagram shows the way of a case from selection to result.',
    },
});
