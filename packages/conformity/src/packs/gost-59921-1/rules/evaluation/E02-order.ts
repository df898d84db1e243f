import { orderRule } from '../../read/order.js';

/** Analytical validation is done before the trial starts. */
export default orderRule({
    code: 'E02-order',
    row: 'E02',
    title: { ru: 'Аналитическая валидация позже начала испытания', en: 'Analytical validation after the start' },
    why: {
        ru: 'Испытывать на пациентах систему, которая ещё не показала, что верно считает, преждевременно.',
        en: 'It is too early to try a system on patients’ data that has not yet shown that it computes rightly.',
    },
    example: {
        ru: 'клиническая оценка {\n    …\n-    точность выполнена "Протокол 14" от 2026-12-01\n+    точность выполнена "Протокол 14" от 2026-06-15\n}',
        en: 'evaluation {\n    …\n-    accuracy done "Report 14" dated 2026-12-01\n+    accuracy done "Report 14" dated 2026-06-15\n}',
    },
    orders: model => {
        const start = model.first('program')?.properties.start;
        const { analyticalValidation, accuracy, repeatability, reproducibility } =
            model.first('evaluation')?.properties ?? {};
        return [...(analyticalValidation ?? []), accuracy, repeatability, reproducibility].map(evidence => ({
            first: evidence?.value.date,
            second: start,
            what: { ru: 'Документ аналитической валидации', en: 'A document of the analytical validation' },
            than: { ru: 'начала испытания', en: 'the start of the trial' },
        }));
    },
});
