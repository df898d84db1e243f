import { beforeStart, orderRule } from '../../read/order.js';

/** The sponsor selects and opens the site before the start. */
export default orderRule({
    code: 'R01-order',
    row: 'R01',
    title: { ru: 'Центр выбран или открыт после начала', en: 'The site is selected or opened after the start' },
    why: {
        ru: 'Центр выбирают, инициируют и снабжают документами до начала испытания (пункты 5.4.1 и 7.2).',
        en: 'The site is selected, initiated and given the documents before the start (clauses 5.4.1 and 7.2).',
    },
    example: {
        ru: 'обязанности заявителя {\n    …\n-    инициация "Визит инициации" от 2026-11-05\n+    инициация "Визит инициации" от 2026-10-05\n}',
        en: 'responsibilities {\n    …\n-    initiation "Initiation visit" dated 2026-11-05\n+    initiation "Initiation visit" dated 2026-10-05\n}',
    },
    orders: model => {
        const { siteSelection, initiation, documentAccess } = model.first('responsibilities')?.properties ?? {};
        return [
            ...beforeStart(model, { ru: 'Выбор центра', en: 'The selection of the site' }, siteSelection),
            ...beforeStart(model, { ru: 'Инициация центра', en: 'The initiation of the site' }, initiation),
            ...beforeStart(model, { ru: 'Передача документации', en: 'The access to documents' }, documentAccess),
        ];
    },
});
