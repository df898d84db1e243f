import { beforeStart, orderRule } from '../../read/order.js';

/** The manufacturer’s documents are there before the start. */
export default orderRule({
    code: 'PR1-order',
    row: 'PR1',
    title: { ru: 'Документация получена после начала', en: 'Documents received after the start' },
    why: {
        ru: 'Документацию изготовителя получают до начала испытания (пункт 5.4.1): по ней определяют назначение и заявленные показатели.',
        en: 'The manufacturer’s documents are received before the start (clause 5.4.1): intended use and claims are taken from them.',
    },
    example: {
        ru: 'подготовка {\n    …\n-    документация "Руководство пользователя, версия 1.2" от 2026-12-06\n+    документация "Руководство пользователя, версия 1.2" от 2026-05-06\n}',
        en: 'preparation {\n    …\n-    documentation "User manual, version 1.2" dated 2026-12-06\n+    documentation "User manual, version 1.2" dated 2026-05-06\n}',
    },
    orders: model =>
        beforeStart(
            model,
            { ru: 'Документ изготовителя', en: 'A document of the manufacturer' },
            ...(model.first('preparation')?.properties.documentation ?? []),
        ),
});
