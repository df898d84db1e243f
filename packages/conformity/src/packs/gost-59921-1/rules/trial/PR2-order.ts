import { orderRule } from '../../read/order.js';

/** Technical tests precede the start. */
export default orderRule({
    code: 'PR2-order',
    row: 'PR2',
    title: { ru: 'Технические испытания позже начала', en: 'Technical tests after the start' },
    why: {
        ru: 'Технические испытания завершают до начала клинического: систему, которая их не прошла, испытывать рано.',
        en: 'Technical tests end before the clinical trial starts: a system that has not passed them is not ready.',
    },
    example: {
        ru: 'подготовка {\n    …\n-    технические испытания "Акт 14" от 2026-12-01\n+    технические испытания "Акт 14" от 2026-06-15\n}',
        en: 'preparation {\n    …\n-    technical tests "Record 14" dated 2026-12-01\n+    technical tests "Record 14" dated 2026-06-15\n}',
    },
    orders: model =>
        (model.first('preparation')?.properties.technicalTests ?? []).map(({ value }) => ({
            first: value.date,
            second: model.first('program')?.properties.start,
            what: { ru: 'Акт технических испытаний', en: 'The act of the technical tests' },
            than: { ru: 'начала испытания', en: 'the start of the trial' },
        })),
});
