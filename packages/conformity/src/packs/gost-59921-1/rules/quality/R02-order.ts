import { beforeStart, orderRule } from '../../read/order.js';

/** The sponsor gives access to the system before the start. */
export default orderRule({
    code: 'R02-order',
    row: 'R02',
    title: { ru: 'Доступ к системе дан после начала', en: 'Access to the system given after the start' },
    why: {
        ru: 'Доступ к системе, помощь в инсталляции и оборудование нужны к началу испытания: инсталляция входит в подготовку (пункты 5.4.1 и 7.2).',
        en: 'Access to the system, help to install it and equipment are needed at the start: installation belongs to the preparation (clauses 5.4.1 and 7.2).',
    },
    example: {
        ru: 'обязанности заявителя {\n    …\n-    доступ к системе "На сервере центра" от 2026-12-02\n+    доступ к системе "На сервере центра" от 2026-10-02\n}',
        en: 'responsibilities {\n    …\n-    system access "On a server of the site" dated 2026-12-02\n+    system access "On a server of the site" dated 2026-10-02\n}',
    },
    orders: model => {
        const { systemAccess, installationHelp, equipment } = model.first('responsibilities')?.properties ?? {};
        return [
            ...beforeStart(model, { ru: 'Доступ к системе', en: 'The access to the system' }, systemAccess),
            ...beforeStart(model, { ru: 'Содействие в инсталляции', en: 'The help to install' }, installationHelp),
            ...beforeStart(model, { ru: 'Передача оборудования', en: 'The supply of equipment' }, equipment),
        ];
    },
});
