import { orderRule } from '../../read/order.js';

/** The contract precedes the start. */
export default orderRule({
    code: 'PR3-order',
    row: 'PR3',
    title: { ru: 'Договор позже начала испытания', en: 'The contract is later than the start' },
    why: {
        ru: 'Без договора не определены обязанности сторон, поэтому испытание начинают после его заключения.',
        en: 'Without a contract the duties of the parties are undefined, so the trial starts after it is concluded.',
    },
    example: {
        ru: 'подготовка {\n    …\n-    договор "Договор 31" от 2026-11-01\n+    договор "Договор 31" от 2026-10-01\n}',
        en: 'preparation {\n    …\n-    contract "Contract 31" dated 2026-11-01\n+    contract "Contract 31" dated 2026-10-01\n}',
    },
    orders: model => [
        {
            first: model.first('preparation')?.properties.contract?.value.date,
            second: model.first('program')?.properties.start,
            what: { ru: 'Договор', en: 'The contract' },
            than: { ru: 'начала испытания', en: 'the start of the trial' },
        },
    ],
});
